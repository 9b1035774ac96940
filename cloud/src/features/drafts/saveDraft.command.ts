import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { changeProblems } from '@twin-pledge/shared/forms/applyChange';
import { mergeDraft } from '@twin-pledge/shared/forms/mergeDraft';
import type { DraftConflict } from '@twin-pledge/shared/forms/mergeDraft';
import { shapeProblems } from '@twin-pledge/shared/forms/shapeProblems';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Draft } from './draft';
import { DraftRepository } from './draft.repository';
import { DraftAccess } from './draftAccess';
import { DraftTerms } from './draftTerms';

interface Request {
  draftId: string;
  baseVersion: number;
  changes: { path: string; value?: unknown }[];
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

  async run(actor: Actor, request: Request): Promise<{ draft: Draft; conflicts: readonly DraftConflict[] }> {
    const changes = request.changes.map(({ path, value }) => ({ path, value: value ?? null }));
    refuse(changes.flatMap(changeProblems));
    return this.database.transaction(async (tx) => {
      const draft = await this.access.require(actor, request.draftId, tx);
      if (draft.sentApplicationId !== null) throw new DomainError('draftSent');
      const { conflicts, ...merged } = mergeDraft(draft, request.baseVersion, changes);
      if (merged.version === draft.version) return { draft, conflicts };
      refuse(shapeProblems(merged.answers));
      const { answers, stamps, version } = merged;
      const keptUntilOn = this.terms.keptUntil(answers);
      const next = { ...draft, answers, stamps, version, updatedAt: this.clock.now(), keptUntilOn };
      if (!(await this.drafts.save(next, draft.version, tx))) throw new DomainError('conflict');
      return { draft: next, conflicts };
    });
  }
}

function refuse(problems: readonly unknown[]): void {
  if (problems.length > 0) throw new DomainError('invalidInput', { problems });
}
