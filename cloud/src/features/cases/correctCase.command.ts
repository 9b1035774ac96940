import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { askedOnly } from '@twin-pledge/shared/forms/askedOnly';
import { applyChanges, changeProblems } from '@twin-pledge/shared/forms/applyChange';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { ApplicationRepository } from '../applications/api';
import { CaseWork } from './caseWork';
import { CaseRecord } from './record';

interface Request {
  version: number;
  changes: { path: string; value?: unknown }[];
}

/** Who is asked for, and where, decides the township and the cases: a correction of these is a new application. */
const fixedPaths = [
  'purpose',
  'needs.aids',
  'residence.regionCode',
  'registration',
  'members.m1.identity',
  'members.m1.name',
];

/** Corrects answers after sending, before acceptance; what stood there before is kept as a revision. */
@Singleton()
export class CorrectCase {
  @Inject() private readonly work!: CaseWork;
  @Inject() private readonly record!: CaseRecord;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly clock!: Clock;

  async run(actor: Actor, caseId: string, request: Request): Promise<void> {
    await this.work.on(actor, 'correct', caseId, async (tx, aidCase) => {
      const application = await this.applications.find(aidCase.applicationId, tx);
      if (!application || actor.kind === 'anonymous' || actor.kind === 'system') throw new DomainError('notFound');
      const answers = this.corrected(application.answers, request.changes);
      const paths = request.changes.map(({ path }) => path);
      await this.applications.correct(
        application,
        {
          answers,
          paths,
          byKind: actor.kind,
          byId: actor.kind === 'staff' ? actor.staffId : actor.accountId,
          at: this.clock.now(),
        },
        tx,
      );
      await this.record.act(tx, caseId, {
        action: 'correct',
        version: request.version,
        actor,
        changes: { memberCount: answers.members?.length ?? 0 },
        details: { paths, revision: application.revision + 1 },
      });
    });
  }

  private corrected(before: Answers, changes: Request['changes']): Answers {
    const edits = changes.map(({ path, value }) => ({ path, value: value ?? null }));
    const problems = edits.flatMap(changeProblems);
    const fixed = edits.filter(({ path }) => fixedPaths.some((one) => path === one || path.startsWith(`${one}.`)));
    if (problems.length > 0) throw new DomainError('invalidInput', { problems });
    if (fixed.length > 0) {
      throw new DomainError('invalidInput', {
        problems: fixed.map(({ path }) => ({ path, code: 'fixedAfterSending' })),
      });
    }
    const answers = askedOnly(applyChanges(before, edits), this.clock.todayOn());
    const open = validateAll(answers, { todayOn: this.clock.todayOn() }).filter((problem) => !problem.gentle);
    if (open.length > 0) throw new DomainError('answersIncomplete', { problems: open });
    return answers;
  }
}
