import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import { askedOnly } from '@twin-pledge/shared/forms/askedOnly';
import { applyChanges, changeProblems } from '@twin-pledge/shared/forms/applyChange';
import { fixedAfterSending } from '@twin-pledge/shared/forms/fixedAfterSending';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { canonicalJson } from '../../platform/audit/canonicalJson';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { ApplicationPeople, ApplicationRepository } from '../applications/api';
import { CaseRepository } from './case.repository';
import type { CaseRow } from './caseRow';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  changes: { path: string; value?: unknown }[];
  note?: string | undefined;
}

/**
 * Corrects answers after sending, before acceptance; what stood there before is kept as a revision. An officer who enters
 * it for the household notes who asked for it: `invalidInput` without.
 */
@Singleton()
export class CorrectCase {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly people!: ApplicationPeople;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, request: Request): Promise<void> {
    await this.work.on(actor, 'correct', caseId, async (tx, aidCase) => {
      const forAnother = actor.kind === 'staff' && aidCase.filedByStaffId !== actor.staffId;
      if (forAnother && !request.note) throw invalidInput([{ path: 'note', code: 'required' }]);
      const application = await this.applications.find(aidCase.applicationId, tx, true);
      if (!application || actor.kind === 'anonymous' || actor.kind === 'system') throw new DomainError('notFound');
      const answers = this.corrected(application.answers, request.changes);
      const paths = request.changes.map(({ path }) => path);
      const byId = actor.kind === 'staff' ? actor.staffId : actor.accountId;
      const correction = { answers, paths, byKind: actor.kind, byId, at: this.clock.now() };
      await this.applications.correct(application, correction, tx);
      await this.people.enter({ ...application, answers }, tx);
      const changes = {
        memberCount: answers.members?.length ?? 0,
        applicantBirthOn: answers.members?.[0]?.birthOn ?? null,
      };
      const act = {
        action: 'correct',
        actor,
        changes,
        details: { paths, revision: application.revision + 1, note: request.note ?? null },
      } as const;
      await this.record.act(tx, caseId, { ...act, version: request.version });
      for (const other of await this.othersOf(aidCase, tx))
        await this.record.act(tx, other.id, { ...act, tells: ['handler'] });
    });
  }

  /** The other cases of the same sending that can still be corrected: their answers are the same ones. */
  private async othersOf(aidCase: CaseRow, tx: Transaction): Promise<CaseRow[]> {
    const all = await this.cases.ofApplication(aidCase.applicationId, tx);
    return all.filter((one) => one.id !== aidCase.id && transitions.correct.from.includes(one.status));
  }

  private corrected(before: Answers, changes: Request['changes']): Answers {
    const edits = changes.map(({ path, value }) => ({ path, value: value ?? null }));
    const problems = edits.flatMap(changeProblems);
    if (problems.length > 0) throw new DomainError('invalidInput', { problems });
    const answers = askedOnly(applyChanges(before, edits), this.clock.todayOn());
    const isSame = (path: string) => canonicalJson(valueAt(before, path)) === canonicalJson(valueAt(answers, path));
    // What stands there is compared, so that it can't be changed by way of the whole item around it either.
    const fixed = fixedAfterSending.filter((path) => !isSame(path));
    if (fixed.length > 0) throw invalidInput(fixed.map((path) => ({ path, code: 'fixedAfterSending' })));
    const open = validateAll(answers, { todayOn: this.clock.todayOn() }).filter((problem) => !problem.gentle);
    if (open.length > 0) throw new DomainError('answersIncomplete', { problems: open });
    return answers;
  }
}
