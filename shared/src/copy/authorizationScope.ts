import { verifiedKinds } from '../kernel/verifiedKind';
import type { VerifiedKind } from '../kernel/verifiedKind';

/**
 * What each wording of the authorization lets sources be asked for, by its version; a new wording gets a line of its own.
 * All wordings so far name identity and household register, incomes, financial assets, property, schooling and disability.
 */
const byVersion: Readonly<Record<string, readonly VerifiedKind[]>> = {
  v1: verifiedKinds,
  v2: verifiedKinds,
};

/** What may be asked about somebody who signed this wording of the authorization (B05); nothing by an unknown one. */
export function authorizedKinds(textId: string, textVersion: string): readonly VerifiedKind[] {
  return textId.startsWith('authorization.') ? (byVersion[textVersion] ?? []) : [];
}
