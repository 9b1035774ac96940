import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { readBankAccount } from '@twin-pledge/shared/kernel/bankAccount';
import { selfCareIndicators } from '@twin-pledge/shared/kernel/selfCareIndicator';
import type { SelfCareIndicator } from '@twin-pledge/shared/kernel/selfCareIndicator';
import { surveyContent } from './surveyContent';
import type { TypedSurvey } from './surveyContent';
import { fenOf } from '../../../parts/fenOf';

/** The six indicators of one person as they are ticked. */
export type TypedSelfCare = Partial<Record<SelfCareIndicator, { able?: boolean; note?: string }>>;

/** What a form holds while it is filled in: as the act asks for it, amounts as typed and indicators by person. */
export type TypedAct = Omit<ActContent, 'survey' | 'surveyId' | 'surveyParts'> & {
  amountYuan?: string;
  selfCareOf?: Readonly<Record<string, TypedSelfCare>>;
  survey?: TypedSurvey;
};

/** What is sent of what was typed: amounts in fen, indicators by person, nothing left over from a choice taken back. */
export function actContent(action: ProcedureAction, typed: TypedAct, applicantName = ''): ActContent {
  const { amountYuan, selfCareOf, survey, ...plain } = typed;
  if (action === 'proposeRelief') return { ...plain, ...payToOf(plain), amountFen: fenOf(amountYuan ?? '') };
  if (action === 'returnRelief') return { ...plain, ...payToOf(plain) };
  if (action === 'recordSelfCare') return { ...plain, selfCare: selfCareList(selfCareOf ?? {}) };
  if (action === 'completeReliefPapers') return plain.reason?.trim() ? { reason: plain.reason } : {};
  if (action === 'planCare') return { carePlan: carePlanOf(plain.carePlan) };
  if (action === 'recordAssessment') return { needs: plain.needs ?? [] };
  if (survey) return { ...plain, survey: surveyContent(survey, plain.people ?? [], applicantName) };
  return plain;
}

/** Of the ways to pay, only what the chosen one asks for. */
function payToOf({ payTo }: ActContent): Pick<ActContent, 'payTo'> {
  if (payTo?.method === 'declaredAccount') return { payTo: { method: 'declaredAccount' } };
  if (payTo?.method === 'cash') return { payTo: { method: 'cash', payee: payTo.payee } };
  return payTo ? { payTo: { ...payTo, account: readBankAccount(payTo.account) ?? payTo.account } } : {};
}

function selfCareList(typed: Readonly<Record<string, TypedSelfCare>>): NonNullable<ActContent['selfCare']> {
  return Object.entries(typed).map(([memberId, judged]) => ({
    memberId,
    indicators: Object.fromEntries(
      selfCareIndicators.map((code) => {
        const { able = false, note } = judged[code] ?? {};
        return [code, { able, ...(note?.trim() ? { note } : {}) }];
      }),
    ) as NonNullable<ActContent['selfCare']>[number]['indicators'],
  }));
}

/** A birthday is asked of a caregiver alone, a name of an institution alone. */
function carePlanOf(plan: ActContent['carePlan']): ActContent['carePlan'] {
  if (!plan) return undefined;
  const { institution, caregiver, ...rest } = plan;
  const { birthOn, ...person } = caregiver;
  const wantsInstitution = rest.wantsInstitution ?? false;
  return rest.mode === 'institution'
    ? { ...rest, wantsInstitution, caregiver: person, institution }
    : { ...rest, wantsInstitution, caregiver: { ...person, birthOn } };
}

/** What is kept over a reload: never a signature, which is given once and before one's eyes. */
export function withoutDrawings(typed: TypedAct): TypedAct {
  const { receipt, agreement, ...rest } = typed;
  return {
    ...rest,
    ...(receipt ? { receipt: { ...receipt, drawing: undefined } } : {}),
    ...(agreement ? { agreement: { ...agreement, drawings: undefined } } : {}),
  };
}
