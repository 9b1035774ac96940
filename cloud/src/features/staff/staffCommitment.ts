import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { readDrawing, SignatureStore, SigningTexts } from '../signing/api';
import { StaffRepository } from './staff.repository';
import type { StaffRecord } from './staffMember';

/** The handler's side of the two-way commitment: six undertakings (B02), under supervision (B04; LX 三(四)). */
@Singleton()
export class StaffCommitment {
  @Inject() private readonly database!: Database;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly staff!: StaffRepository;

  /** The exact text as it would be signed now, and when this person signed. */
  async show({ staffId }: StaffPrincipal) {
    const signer = await this.signer(staffId);
    const { text: _exact, ...text } = this.textFor(signer);
    return { text, signedAt: signer.commitmentSignedAt?.toISOString() ?? null };
  }

  /**
   * Signs it; `textHash` is that of the text the person read, `drawing` a PNG as base64. Signing the same text again
   * changes nothing. DomainError textChanged where another text stands now, invalidInput for an empty drawing.
   */
  async sign(
    { textHash, drawing }: { readonly textHash: string; readonly drawing: string },
    principal: StaffPrincipal,
  ): Promise<{ signedAt: string }> {
    const png = readDrawing(drawing);
    return this.database.transaction(async (tx) => {
      await this.staff.lock(principal.staffId, tx);
      const signer = await this.signer(principal.staffId, tx);
      const text = this.textFor(signer);
      if (text.textHash !== textHash) throw new DomainError('textChanged');
      const standing = await this.signatures.ofStaff(signer.id, tx);
      if (standing?.textHash === textHash) return { signedAt: standing.signedAt.toISOString() };
      const signature = await this.signatures.record(tx, this.signing(signer, text, png));
      const changes = { commitmentSignedAt: signature.signedAt, commitmentSignatureId: signature.id };
      await this.database.update('staff', changes, { id: signer.id }, tx);
      const details = { signatureId: signature.id, textVersion: text.textVersion, textHash };
      await this.audit.append(tx, { chainId: signer.id, action: 'signHandlerCommitment', actor: principal, details });
      return { signedAt: signature.signedAt.toISOString() };
    });
  }

  private async signer(staffId: string, tx?: Transaction): Promise<StaffRecord> {
    const signer = await this.staff.byId(staffId, tx);
    if (!signer) throw new DomainError('notFound');
    return signer;
  }

  private textFor({ name, regionCode }: StaffRecord) {
    return this.texts.forStaff(name, regionCode, this.clock.todayOn());
  }

  private signing(signer: StaffRecord, text: ReturnType<SigningTexts['forStaff']>, drawing: Buffer) {
    const { textId, textVersion, text: exact } = text;
    const person = { signerName: signer.name, signerStaffId: signer.id, signerIdIndex: null, asGuardian: false };
    const about = { draftId: null, signingKey: null, forId: null, answersHash: null };
    const paper = { documentId: null, scanHash: null, witnessStaffId: null, witnessNote: null, revokeCodeHash: null };
    const signed = { textId, textVersion, text: exact, drawing, signedOn: this.clock.todayOn() };
    return { kind: 'handlerCommitment' as const, ...person, ...about, ...paper, ...signed };
  }
}
