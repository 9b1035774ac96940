import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { shapeProblems } from '@twin-pledge/shared/forms/shapeProblems';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Draft } from './draft';
import { DraftRepository } from './draft.repository';
import { DraftAccess } from './draftAccess';
import { DraftTerms } from './draftTerms';
import { mergeChanges } from './mergeChanges';
import type { FieldChange, FieldConflict } from './mergeChanges';

interface Request {
  draftId: string;
  baseVersion: number;
  changes: FieldChange[];
}

/**
 * Saves changed fields. Two devices on one draft are merged field by field: the later word stands, and a field that was
 * changed elsewhere since the device last looked is told to it, never silently overwritten.
 */
@Singleton()
export class SaveDraft {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly terms!: DraftTerms;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, request: Request): Promise<{ draft: Draft; conflicts: FieldConflict[] }> {
    return this.database.transaction(async (tx) => {
      const draft = await this.access.require(actor, request.draftId, tx);
      if (draft.sentApplicationId !== null) throw new DomainError('draftSent');
      if (request.changes.length === 0) return { draft, conflicts: [] };
      const merged = mergeChanges(draft, request.baseVersion, request.changes);
      const problems = shapeProblems(merged.answers);
      if (problems.length > 0) throw new DomainError('invalidInput', { problems });
      const next: Draft = {
        ...draft,
        answers: merged.answers,
        stamps: merged.stamps,
        version: draft.version + 1,
        updatedAt: this.clock.now(),
        keptUntilOn: this.terms.keptUntil(merged.answers),
      };
      if (!(await this.drafts.save(next, draft.version, tx))) throw new DomainError('conflict');
      return { draft: next, conflicts: merged.conflicts };
    });
  }
}
