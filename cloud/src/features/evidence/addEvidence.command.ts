import { createHash } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { EvidencePurpose } from '@twin-pledge/shared/kernel/evidencePurpose';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { ReceivedFiles } from '../vault/api';
import { Evidence } from './evidence';

const mostFiles = 20;
/** Who may bring it is who may do the act that rests on it. */
const actOf: Readonly<Record<EvidencePurpose, CaseAction>> = {
  reliefReceipt: 'recordReliefReceipt',
  careAgreement: 'recordCareAgreement',
};

interface Request {
  caseId: string;
  purpose: EvidencePurpose;
  received: () => Promise<Buffer>;
}

/** Keeps a signed paper, drawn anew and encrypted, with who brought it. */
@Singleton()
export class AddEvidence {
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly database!: Database;
  @Inject() private readonly evidence!: Evidence;
  @Inject() private readonly receivedFiles!: ReceivedFiles;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** The id it is named by in the act; `tooManyPages` beyond twenty, and the refusals of a damaged file. */
  async run(actor: StaffPrincipal, { caseId, purpose, received }: Request): Promise<string> {
    await this.access.require(actor, actOf[purpose], caseId);
    await this.staff.requireCommitment(actor);
    const { mime, bytes } = await this.receivedFiles.clean(await received());
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const known = await this.evidence.of(caseId, purpose);
    const same = known.find((file) => file.contentHash === contentHash);
    if (same) return same.id;
    if (known.length >= mostFiles) throw new DomainError('tooManyPages');
    const id = newId();
    const storageKey = `evidence/${id.slice(-2)}/${id}`;
    await this.storage.put(storageKey, bytes);
    const file = { id, caseId, purpose, storageKey, mime, bytes: bytes.length, contentHash, staffId: actor.staffId };
    try {
      await this.database.transaction(async (tx) => {
        await this.evidence.add({ ...file, addedAt: this.clock.now() }, tx);
        const details = { evidenceId: id, purpose, contentHash };
        await this.audit.append(tx, { chainId: caseId, action: 'evidenceAdded', actor, details });
      });
    } catch (error) {
      await this.storage.delete(storageKey);
      if (!isDuplicateKey(error)) throw error;
      return (await this.evidence.of(caseId, purpose)).find((one) => one.contentHash === contentHash)?.id ?? id;
    }
    return id;
  }
}
