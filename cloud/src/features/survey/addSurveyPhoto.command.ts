import { createHash } from 'node:crypto';
import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { isDuplicateKey } from '../../platform/database/isDuplicateKey';
import { newId } from '../../platform/ids/newId';
import { Storage } from '../../platform/storage/storage';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import { ReceivedFiles } from '../vault/api';
import { SurveyPhotoRepository } from './surveyPhoto.repository';

const mostPhotos = 90;

interface Request {
  caseId: string;
  clientId: string;
  received: () => Promise<Buffer>;
}

/** Keeps a photo of a survey: drawn anew, encrypted, with who sent it. The same id again is the same photo. */
@Singleton()
export class AddSurveyPhoto {
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly photos!: SurveyPhotoRepository;
  @Inject() private readonly receivedFiles!: ReceivedFiles;
  @Inject() private readonly storage!: Storage;
  @Inject() private readonly clock!: Clock;

  /** `fileKindNotAccepted` for what is no photo, `tooManyPages` beyond ninety, and the refusals of a damaged file. */
  async run(actor: StaffPrincipal, { caseId, clientId, received }: Request): Promise<void> {
    await this.access.require(actor, 'submitSurvey', caseId);
    await this.staff.requireCommitment(actor);
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) throw new DomainError('notFound');
    const { applicationId } = aidCase;
    // Read to its end also where it is known: a phone that is still sending hears no answer.
    const bytesReceived = await received();
    const known = await this.photos.of(applicationId);
    if (known.some((photo) => photo.clientId === clientId)) return;
    if (known.length >= mostPhotos) throw new DomainError('tooManyPages');
    const { mime, bytes } = await this.receivedFiles.clean(bytesReceived);
    if (mime !== 'image/jpeg') throw new DomainError('fileKindNotAccepted');
    const id = newId();
    const storageKey = `surveys/${id.slice(-2)}/${id}`;
    await this.storage.put(storageKey, bytes);
    const contentHash = createHash('sha256').update(bytes).digest('hex');
    const { staffId } = actor;
    const file = { storageKey, mime, bytes: bytes.length, contentHash };
    try {
      await this.photos.add({ id, applicationId, clientId, ...file, staffId, receivedAt: this.clock.now() });
    } catch (error) {
      await this.storage.delete(storageKey);
      if (!isDuplicateKey(error)) throw error;
    }
  }
}
