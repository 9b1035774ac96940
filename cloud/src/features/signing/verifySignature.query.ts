import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { sha256Hex } from '../../platform/crypto/tokens';
import { CaseAccess } from '../caseAccess/api';
import { DraftRepository } from '../drafts/api';
import { Vault } from '../vault/api';
import type { SignatureRow } from './signature';
import { SignatureStore } from './signature.repository';
import { signatureHash } from './signatureHash';
import { SignedCases } from './signedCases';

/** Works a signature's hash out again from what is stored: text, answers, signer, time, and drawing or scan. */
@Singleton()
export class VerifySignature {
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly cases!: SignedCases;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly cipher!: FieldCipher;

  async run(actor: Actor, signatureId: string) {
    const row = await this.signatures.find(signatureId);
    if (!row) throw new DomainError('notFound');
    await this.requireReader(actor, row);
    const signerName = this.opened('signature.signer_name', row.signerNameEnc);
    const recomputedHash = await this.recompute(row, signerName);
    return {
      valid: recomputedHash === row.hash && sha256Hex(row.text) === row.textHash,
      storedHash: row.hash,
      recomputedHash,
      signedAt: row.signedAt.toISOString(),
      signerName,
      medium: row.medium,
      text: row.text,
    };
  }

  private async recompute(row: SignatureRow, signerName: string): Promise<string> {
    const drawing = row.drawingEnc && Buffer.from(this.opened('signature.drawing', row.drawingEnc), 'base64');
    return signatureHash({
      ...row,
      signerName,
      asGuardian: row.asGuardian === 1,
      drawingHash: drawing ? sha256Hex(drawing) : null,
      scanHash: row.documentId && (await this.vault.contentHashOf(row.documentId)),
    });
  }

  /** What was sealed; empty where somebody changed it, so that the hashes tell. */
  private opened(place: string, sealed: string): string {
    try {
      return this.cipher.decrypt(place, sealed);
    } catch {
      return '';
    }
  }

  private async requireReader(actor: Actor, row: SignatureRow): Promise<void> {
    if (actor.kind === 'staff' && row.signerStaffId === actor.staffId) return;
    const draft = row.draftId === null ? undefined : await this.drafts.find(row.draftId);
    if (!draft) throw new DomainError('notFound');
    const owner = actor.kind === 'resident' ? actor.accountId : actor.kind === 'staff' ? actor.staffId : null;
    if (draft.ownerId === owner) return;
    const caseId = await this.cases.firstOfDraft(draft.id);
    if (caseId === undefined) throw new DomainError('notFound');
    await this.access.require(actor, 'viewCase', caseId);
  }
}
