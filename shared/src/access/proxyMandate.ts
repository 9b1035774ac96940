import type { AidCode } from '../kernel/aidCode';

/**
 * Where a proxy stands: `named` by their own word alone; `confirmed` by the person they act for; `revoked` by either.
 * A proxy fills in, hands in papers and follows the case; they never sign, withdraw or receive money (B05).
 */
export const mandateStates = ['named', 'confirmed', 'revoked'] as const;
export type MandateState = (typeof mandateStates)[number];

/** On the person's own phone, by a call that an aide noted down, or by a signature of their own for the application. */
export const confirmedWays = ['ownPhone', 'phoneCall', 'ownHand'] as const;
export type ConfirmedWay = (typeof confirmedWays)[number];

/** By the person on their phone or in a call, by the person saying they know of nothing, by the proxy, or as an aide left. */
export const endedWays = ['ownPhone', 'phoneCall', 'denied', 'givenUp', 'left'] as const;
export type EndedWay = (typeof endedWays)[number];

/** What a mandate is for: one person's application for these aids. */
export interface MandatePurpose {
  readonly applicantName: string;
  readonly applicantIdIndex: string | null;
  readonly aids: readonly AidCode[];
}

/** Whether what was confirmed still covers what is filed: the same person, and no aid that was not spoken of. */
export function stillCovers(confirmed: MandatePurpose, now: MandatePurpose): boolean {
  const samePerson =
    confirmed.applicantIdIndex === now.applicantIdIndex && confirmed.applicantName === now.applicantName;
  return samePerson && now.aids.every((aid) => confirmed.aids.includes(aid));
}

/** Whether somebody may still act: named is enough to file, as nobody is turned away (A01); revoked ends it at once. */
export const mayAct = (state: MandateState): boolean => state !== 'revoked';

/** A mandate that ended is taken up again only for an application that was sent: an unsent draft is begun anew. */
export const mayConfirm = (state: MandateState, sent: boolean): boolean =>
  state === 'named' || (state === 'revoked' && sent);
