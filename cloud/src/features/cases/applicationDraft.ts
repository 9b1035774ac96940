import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import type { Application } from '../applications/api';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';

/** The draft an application came of: signatures are kept by it, before and after sending. */
@Singleton()
export class ApplicationDraft {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly drafts!: DraftRepository;

  async of(applicationId: string, tx?: Transaction): Promise<Draft> {
    const application = await this.applications.find(applicationId, tx);
    if (!application) throw new DomainError('notFound');
    return this.ofKnown(application, tx);
  }

  /** The same where the application is at hand. */
  async ofKnown({ draftId }: Pick<Application, 'draftId'>, tx?: Transaction): Promise<Draft> {
    const draft = await this.drafts.find(draftId, tx);
    if (!draft) throw new DomainError('notFound');
    return draft;
  }
}
