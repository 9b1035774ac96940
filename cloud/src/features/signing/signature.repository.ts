import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../../platform/clock/clock';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import type { SignatureRow, Signing, StandingSignature } from './signature';
import { signatureHash } from './signatureHash';

/** Stores signatures and finds them again; one standing signature for each thing to be signed. */
@Singleton()
export class SignatureStore {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly clock!: Clock;

  /** Records a signature; an earlier one of the same draft and key gives way to it and is kept. */
  async record(tx: Transaction, signing: Signing): Promise<SignatureRow> {
    const standingKey = standingKeyOf(signing);
    await this.database.execute('UPDATE signature SET standing_key = NULL WHERE standing_key = ?', [standingKey], tx);
    const row = this.toRow(signing, standingKey);
    await this.database.insert('signature', { ...row }, tx);
    return row;
  }

  async find(id: string, tx?: Transaction): Promise<SignatureRow | undefined> {
    return this.database.selectOne<SignatureRow>('SELECT * FROM signature WHERE id = ?', [id], tx);
  }

  /** The signatures of a draft that stand: neither revoked nor replaced by a later one; its own, and those carried to it. */
  async standing(draftId: string, tx?: Transaction): Promise<StandingSignature[]> {
    const own = await this.database.select<StandingSignature>(
      `SELECT s.*, NULL AS carried_answers_hash FROM signature s
       WHERE s.draft_id = ? AND s.standing_key IS NOT NULL ORDER BY s.id`,
      [draftId],
      tx,
    );
    // Asked for by themselves: one condition for both would read every signature there is.
    const carried = await this.database.select<StandingSignature>(
      `SELECT s.*, c.answers_hash AS carried_answers_hash FROM signature_carry c JOIN signature s ON s.id = c.signature_id
       WHERE c.draft_id = ? AND s.standing_key IS NOT NULL ORDER BY s.id`,
      [draftId],
      tx,
    );
    return carried.length === 0 ? own : [...own, ...carried].sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Lets a signature stand for another draft too; for a commitment, while that draft's answers are these. */
  async carry(signatureId: string, draftId: string, answersHash: string | null, tx: Transaction): Promise<void> {
    const sql = 'SELECT draft_id FROM signature_carry WHERE draft_id = ? AND signature_id = ?';
    if (await this.database.selectOne(sql, [draftId, signatureId], tx)) return;
    const row = { draftId, signatureId, answersHash, carriedAt: this.clock.now() };
    await this.database.insert('signature_carry', row, tx);
  }

  /** The signature that was given through a link, found again by the code handed out with it. */
  async madeWith(link: { draftId: string; signingKey: string }, revokeCodeHash: string): Promise<SignatureRow[]> {
    return this.database.select<SignatureRow>(
      'SELECT * FROM signature WHERE draft_id = ? AND signing_key = ? AND revoke_code_hash = ?',
      [link.draftId, link.signingKey, revokeCodeHash],
    );
  }

  /** What the person of a number signed, or what was signed from an account; newest first, 50 at most. */
  async ofSigner(idIndex: string | null, accountId: string): Promise<SignatureRow[]> {
    return this.database.select<SignatureRow>(
      `SELECT * FROM signature WHERE (signer_id_index = ? OR signer_account_id = ?) AND draft_id IS NOT NULL
       ORDER BY id DESC LIMIT 50`,
      [idIndex ?? '', accountId],
    );
  }

  /** The standing commitment of a member of staff. */
  async ofStaff(staffId: string, tx?: Transaction): Promise<SignatureRow | undefined> {
    return this.database.selectOne<SignatureRow>(
      'SELECT * FROM signature WHERE standing_key = ?',
      [`staff:${staffId}:handlerCommitment`],
      tx,
    );
  }

  async revoke(tx: Transaction, id: string): Promise<void> {
    await this.database.update('signature', { revokedAt: this.clock.now(), standingKey: null }, { id }, tx);
  }

  /** The name of the signer, opened. */
  signerName(row: SignatureRow): string {
    return this.cipher.decrypt('signature.signer_name', row.signerNameEnc);
  }

  private toRow(signing: Signing, standingKey: string): SignatureRow {
    const { drawing } = signing;
    const signedAt = this.clock.now();
    const drawingHash = drawing && sha256Hex(drawing);
    const medium = drawing ? ('screen' as const) : ('paper' as const);
    return {
      id: newId(),
      kind: signing.kind,
      draftId: signing.draftId,
      signingKey: signing.signingKey,
      standingKey,
      signerStaffId: signing.signerStaffId,
      signerNameEnc: this.cipher.encrypt('signature.signer_name', signing.signerName),
      signerIdIndex: signing.signerIdIndex,
      forId: signing.forId,
      asGuardian: signing.asGuardian ? 1 : 0,
      textId: signing.textId,
      textVersion: signing.textVersion,
      text: signing.text,
      textHash: sha256Hex(signing.text),
      answersHash: signing.answersHash,
      drawingEnc: drawing && this.cipher.encrypt('signature.drawing', drawing.toString('base64')),
      drawingHash,
      medium,
      documentId: signing.documentId,
      witnessStaffId: signing.witnessStaffId,
      witnessNote: signing.witnessNote,
      signedAt,
      signedOn: signing.signedOn,
      hash: signatureHash({ ...signing, drawingHash, medium, signedAt }),
      revokeCodeHash: signing.revokeCodeHash,
      revokedAt: null,
      signerAccountId: signing.signerAccountId ?? null,
    };
  }
}

function standingKeyOf(signing: Signing): string {
  return signing.signerStaffId !== null && signing.draftId === null
    ? `staff:${signing.signerStaffId}:${signing.kind}`
    : `${signing.draftId}:${signing.signingKey}`;
}
