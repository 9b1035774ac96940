import * as z from 'zod/mini';
import { readPhone } from '../../kernel/phoneNumber';
import { selfCareIndicators } from '../../kernel/selfCareIndicator';
import { drawing, id, plainDate, shortText } from './primitives';

const judged = z.object({ able: z.boolean(), note: z.optional(shortText) });
type Judged = typeof judged;

const indicators = z.object(
  Object.fromEntries(selfCareIndicators.map((one) => [one, judged])) as Record<
    (typeof selfCareIndicators)[number],
    Judged
  >,
);

/** The six indicators of one person, each able or not (C07). */
export const selfCareOfOne = z.object({ memberId: z.string().check(z.minLength(1), z.maxLength(40)), indicators });

export type SelfCareOfOne = z.infer<typeof selfCareOfOne>;

const phone = z.string().check(
  z.maxLength(40),
  z.refine((text) => readPhone(text).ok, { error: 'phoneFormat' }),
);

/** How somebody is supported and by whom they are looked after (D05). */
export const carePlan = z.object({
  mode: z.enum(['dispersed', 'institution']),
  /** A person, or the one who answers for the institution. */
  caregiver: z.object({
    name: shortText,
    relation: shortText,
    phone,
    birthOn: z.optional(plainDate),
  }),
  institution: z.optional(shortText),
  /** The person would rather live in an institution: reported to the county. */
  wantsInstitution: z.boolean(),
});

export type CarePlan = z.infer<typeof carePlan>;

/** How the care agreement was signed: by all three on the spot, or on paper, as a photo. */
export const agreementSigned = z.object({
  signedOn: plainDate,
  /** The person supported, or the guardian who signs for them. */
  personName: shortText,
  drawings: z.optional(z.object({ township: drawing, caregiver: drawing, person: drawing })),
  evidenceId: z.optional(id),
});

export type AgreementSigned = z.infer<typeof agreementSigned>;

/** Who received relief and how they signed for it: on the spot, or on paper, as a photo (E07). */
export const reliefReceipt = z.object({
  receivedBy: shortText,
  relation: z.optional(shortText),
  receivedOn: plainDate,
  drawing: z.optional(drawing),
  evidenceId: z.optional(id),
});

export type ReliefReceipt = z.infer<typeof reliefReceipt>;
