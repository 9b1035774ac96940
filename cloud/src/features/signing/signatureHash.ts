import { sha256Hex } from '../../platform/crypto/tokens';
import { canonicalJson } from '../../platform/audit/canonicalJson';
import type { SignatureRow } from './signature';

/** What a signature binds: the exact text, the answers, the signer, the time and the drawing (or the paper's scan). */
export interface Bound extends Pick<
  SignatureRow,
  | 'kind'
  | 'draftId'
  | 'signingKey'
  | 'signerStaffId'
  | 'signerIdIndex'
  | 'forId'
  | 'textId'
  | 'textVersion'
  | 'text'
  | 'answersHash'
  | 'drawingHash'
  | 'medium'
  | 'documentId'
  | 'witnessStaffId'
  | 'witnessNote'
  | 'signedOn'
  | 'signedAt'
> {
  signerName: string;
  asGuardian: boolean;
  scanHash: string | null;
}

/** The hash that holds these together; worked out again from the stored parts when a signature is verified. */
export function signatureHash(bound: Bound): string {
  return sha256Hex(
    canonicalJson({
      kind: bound.kind,
      about: [bound.draftId, bound.signingKey, bound.forId],
      signer: [bound.signerStaffId, bound.signerIdIndex, bound.signerName, bound.asGuardian],
      text: [bound.textId, bound.textVersion, sha256Hex(bound.text)],
      answersHash: bound.answersHash,
      medium: bound.medium,
      proof: [bound.drawingHash, bound.documentId, bound.scanHash, bound.witnessStaffId, bound.witnessNote],
      signed: [bound.signedOn, bound.signedAt.toISOString()],
    }),
  );
}
