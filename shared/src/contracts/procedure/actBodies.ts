import * as z from 'zod/mini';
import type { CaseAction } from '../../casework/actions';
import type { SurveyPart } from '../../assessment/surveyParts';
import { surveyForm } from '../parts/surveyForm';
import type { SurveyForm } from '../parts/surveyForm';
import { departmentCodes } from '../../kernel/departmentCode';
import type { DepartmentCode } from '../../kernel/departmentCode';
import type { ReferralAnswer } from '../../kernel/referralAnswer';
import type { RecordedNeed } from '../parts/needsView';
import { largestAmountFen } from '../../kernel/fen';
import { agreementSigned, carePlan, reliefReceipt, selfCareOfOne } from '../parts/careParts';
import type { AgreementSigned, CarePlan, ReliefReceipt, SelfCareOfOne } from '../parts/careParts';
import { payTo } from '../parts/payTo';
import type { PayTo } from '../parts/payTo';
import { aidCode, id, longText, plainDate, shortText } from '../parts/primitives';

const people = z.array(id).check(z.minLength(1), z.maxLength(20));
const reason = longText;
const nothing = {};

/**
 * What each act from acceptance to the decision and its notices brings with it. Which of it is asked for stands in the
 * workflow table; here it only has a shape. Amounts come from the worksheet, never from a screen.
 */
export const actBodies = {
  arrangeSurvey: { people },
  submitSurvey: { people, survey: surveyForm },
  returnVerification: { leavesDoubt: z.boolean(), summary: longText },
  recordRegistrationAnswer: { leavesDoubt: z.boolean(), summary: longText },
  recordAssessment: { needs: z.array(aidCode).check(z.maxLength(11)) },
  investigateFurther: { again: z.array(z.enum(['survey', 'verification'])).check(z.minLength(1)), reason },
  callDemocraticReview: { reason },
  recordDemocraticReview: { people, minutes: longText, result: shortText },
  findHonest: { evidence: longText },
  liftHonestFinding: { reason },
  startPublicity: { photos: z.array(id).check(z.maxLength(10)) },
  endPublicity: nothing,
  raiseObjection: { reason },
  concludeObjection: { founded: z.boolean(), reason },
  giveOpinion: { opinion: z.enum(['approve', 'refuse']), reason },
  sendBack: { reason },
  extendTotal: { reason },
  approve: nothing,
  refuse: { reason, basis: shortText },
  deliverNotice: { evidence: longText },
  issueCertificate: nothing,
  recordSelfCare: {
    people,
    assessedOn: plainDate,
    selfCare: z.array(selfCareOfOne).check(z.minLength(1), z.maxLength(20)),
  },
  reassessSelfCare: { reason },
  planCare: { carePlan },
  recordCareAgreement: { agreement: agreementSigned },
  proposeRelief: {
    amountFen: z
      .int()
      .check(z.positive({ error: 'moneyFormat' }), z.maximum(largestAmountFen, { error: 'moneyTooLarge' })),
    purpose: shortText,
    payTo,
    reason,
  },
  forgoRelief: { reason },
  confirmRelief: nothing,
  declineRelief: { reason },
  returnRelief: { payTo, reason },
  confirmReliefAgain: nothing,
  recordReliefReceipt: { receipt: reliefReceipt },
  completeReliefPapers: { reason: z.optional(longText) },
  refer: { reason, department: z.optional(z.enum(departmentCodes)) },
  recordReferralAnswer: { evidence: longText, referralAnswer: z.optional(z.enum(['granted', 'declined'])) },
} as const satisfies Partial<Record<CaseAction, z.core.$ZodShape>>;

export type ProcedureAction = keyof typeof actBodies;

const variants = Object.entries(actBodies).map(([action, shape]) =>
  z.object({ action: z.literal(action as ProcedureAction), ...shape }),
);

/** One act with what it brings; the shape is that of its action. */
export const actBody = z.discriminatedUnion('action', variants as [(typeof variants)[number], ...typeof variants]);

/** What an act brought, as the code reads it: every field of any action, those of others missing. */
export interface ActContent {
  people?: readonly string[];
  survey?: SurveyForm;
  /** Of a survey that was taken in: where it stands, and its five parts. */
  surveyId?: string;
  surveyParts?: Pick<SurveyForm, SurveyPart>;
  leavesDoubt?: boolean;
  summary?: string;
  needs?: readonly z.infer<typeof aidCode>[];
  again?: readonly ('survey' | 'verification')[];
  minutes?: string;
  result?: string;
  reason?: string;
  basis?: string;
  evidence?: string;
  photos?: readonly string[];
  founded?: boolean;
  opinion?: 'approve' | 'refuse';
  assessedOn?: string;
  selfCare?: readonly SelfCareOfOne[];
  carePlan?: CarePlan;
  agreement?: AgreementSigned;
  receipt?: ReliefReceipt;
  payTo?: PayTo;
  purpose?: string;
  amountFen?: number;
  department?: DepartmentCode;
  referralAnswer?: ReferralAnswer;
  /** The list over all six kinds, as it stood when the assessment was recorded; made by the record, never by a screen. */
  needsList?: readonly RecordedNeed[];
}
