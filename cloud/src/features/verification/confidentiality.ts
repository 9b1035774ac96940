import { Inject, Singleton } from '@midwayjs/core';
import { confidentialityAgreement } from '@twin-pledge/shared/copy/confidentiality';
import { renderText } from '@twin-pledge/shared/copy/renderText';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { readDrawing } from '../signing/api';
import { StaffDirectory } from '../staff/api';

/** The agreement of those who verify (B06): each person's own, and signed anew where its words change. */
@Singleton()
export class Confidentiality {
  @Inject() private readonly database!: Database;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  async show({ staffId }: StaffPrincipal) {
    const { text: _exact, ...text } = await this.textFor(staffId);
    return { text, signedAt: (await this.signedAt(staffId, text.textHash))?.toISOString() ?? null };
  }

  /** `textChanged` where other words stand now; signing the same again changes nothing. */
  async sign(principal: StaffPrincipal, { textHash, drawing }: { textHash: string; drawing: string }) {
    const png = readDrawing(drawing);
    const { staffId } = principal;
    return this.database.transaction(async (tx) => {
      const text = await this.textFor(staffId, tx);
      if (text.textHash !== textHash) throw new DomainError('textChanged');
      const before = await this.signedAt(staffId, textHash, tx);
      if (before) return { signedAt: before.toISOString() };
      const signedAt = this.clock.now();
      const drawingEnc = this.cipher.encrypt('confidentiality.drawing', png.toString('base64'));
      const { textVersion } = text;
      await this.database.insert(
        'confidentiality',
        { staffId, textVersion, textHash, text: text.text, drawingEnc, signedAt },
        tx,
      );
      await this.audit.append(tx, {
        chainId: staffId,
        action: 'signConfidentiality',
        actor: principal,
        details: { textHash },
      });
      return { signedAt: signedAt.toISOString() };
    });
  }

  /** `confidentialityFirst` for who has not signed the agreement as it stands. */
  async require({ staffId }: StaffPrincipal, tx?: Transaction): Promise<void> {
    const { textHash } = await this.textFor(staffId, tx);
    if (!(await this.signedAt(staffId, textHash, tx))) throw new DomainError('confidentialityFirst');
  }

  private async textFor(staffId: string, tx?: Transaction) {
    const member = await this.staff.byId(staffId, tx);
    if (!member) throw new DomainError('notFound');
    const params = { signer: member.name, county: this.regions.name(member.regionCode) };
    const { title, paragraphs } = renderText(confidentialityAgreement, params);
    const text = [title, ...paragraphs].join('\n');
    const { id: textId, version: textVersion } = confidentialityAgreement;
    return { textId, textVersion, textHash: sha256Hex(text), title, paragraphs, text };
  }

  private async signedAt(staffId: string, textHash: string, tx?: Transaction): Promise<Date | undefined> {
    const row = await this.database.selectOne<{ signedAt: Date }>(
      'SELECT signed_at FROM confidentiality WHERE staff_id = ? AND text_hash = ?',
      [staffId, textHash],
      tx,
    );
    return row?.signedAt;
  }
}
