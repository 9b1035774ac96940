import { createHash } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import { ReceivedFiles } from '../vault/api';
import { EvidenceRepository } from './evidence.repository';
import type { Finding } from './finding';
import { mayAddFiles } from './mayAddFiles';

const mostFiles = 20;

interface Request {
  finding: Finding;
  title: string;
  received: () => Promise<Buffer>;
}

/** Keeps a file that proves what was found: drawn anew, encrypted, with who brought it. The same file again is the first. */
@Singleton()
export class AddEvidence {
  @Inject() private readonly files!: EvidenceRepository;
  @Inject() private readonly receivedFiles!: ReceivedFiles;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly clock!: Clock;

  /** `actionNotAllowed` once the finding is over, `tooManyPages` beyond twenty, and the refusals of a damaged file. */
  async run({ staffId }: StaffPrincipal, { finding, title, received }: Request): Promise<void> {
    if (!mayAddFiles(finding)) throw new DomainError('actionNotAllowed', { status: finding.status, allowed: [] });
    const { mime, bytes } = await this.receivedFiles.clean(await received());
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const known = await this.files.of(finding.id);
    if (known.some((file) => file.contentHash === contentHash)) return;
    if (known.length >= mostFiles) throw new DomainError('tooManyPages');
    const id = newId();
    const storageKey = `findings/${id.slice(-2)}/${id}`;
    await this.storage.put(storageKey, bytes);
    const file = { id, findingId: finding.id, title, storageKey, mime, bytes: bytes.length, contentHash, staffId };
    try {
      await this.files.add({ ...file, addedAt: this.clock.now() });
    } catch (error) {
      await this.storage.delete(storageKey);
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
