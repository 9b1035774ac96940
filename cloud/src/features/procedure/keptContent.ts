import type { ActContent } from '@twin-pledge/shared/contracts/procedure/actBodies';

/** What the book of the procedure keeps of an act: all of it but drawn signatures, which stand with what they sign. */
export function keptContent({ receipt, agreement, ...content }: ActContent): ActContent {
  return {
    ...content,
    ...(receipt ? { receipt: { ...receipt, drawing: undefined } } : {}),
    ...(agreement ? { agreement: { ...agreement, drawings: undefined } } : {}),
  };
}
