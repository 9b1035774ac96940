/** A signature as its table holds it; the drawing stays encrypted. */
export interface SignatureRow {
  id: string;
  kind: 'commitment' | 'authorization' | 'handlerCommitment';
  draftId: string | null;
  signingKey: string | null;
  standingKey: string | null;
  signerStaffId: string | null;
  signerNameEnc: string;
  signerIdIndex: string | null;
  forId: string | null;
  asGuardian: number;
  textId: string;
  textVersion: string;
  text: string;
  textHash: string;
  answersHash: string | null;
  drawingEnc: string | null;
  drawingHash: string | null;
  medium: 'screen' | 'paper';
  documentId: string | null;
  witnessStaffId: string | null;
  witnessNote: string | null;
  signedAt: Date;
  signedOn: string;
  hash: string;
  revokeCodeHash: string | null;
  revokedAt: Date | null;
  /** The account from which it was signed; null where nobody was signed in, and on paper. */
  signerAccountId: string | null;
}

/** A signature that stands for a draft; where it was carried there, the answers it stands for there. */
export type StandingSignature = SignatureRow & { carriedAnswersHash?: string | null };

/** What is bound together when somebody signs. */
export interface Signing {
  kind: SignatureRow['kind'];
  draftId: string | null;
  signingKey: string | null;
  signerName: string;
  signerStaffId: string | null;
  signerIdIndex: string | null;
  forId: string | null;
  asGuardian: boolean;
  textId: string;
  textVersion: string;
  text: string;
  answersHash: string | null;
  /** The drawing as PNG bytes; null on paper, where the scanned original is the proof. */
  drawing: Buffer | null;
  documentId: string | null;
  /** What the scanned original's pages are; null on a screen. */
  scanHash: string | null;
  witnessStaffId: string | null;
  witnessNote: string | null;
  signedOn: string;
  revokeCodeHash: string | null;
  /** The account from which it is signed, where somebody is signed in. */
  signerAccountId?: string | null;
}
