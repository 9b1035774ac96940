import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { holds } from '@twin-pledge/shared/forms/condition';
import type { neededPapers } from '@twin-pledge/shared/papers/neededPapers';
import { checklistFor } from '@twin-pledge/shared/policy/checklist';
import type { ChecklistItem } from '@twin-pledge/shared/policy/checklist';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { Clock } from '../../platform/clock/clock';
import type { CaseRow } from '../cases/api';

interface Facts {
  aidCase: CaseRow;
  policy: ResolvedPolicy;
  answers: Answers;
  papers: ReturnType<typeof neededPapers>;
  signatures: { kind: string; required: boolean; state: string }[];
  duplicates: number;
}

/** The pack's check-list for one case: what the system can tell by itself is already told. */
@Singleton()
export class Checklist {
  @Inject() private readonly clock!: Clock;

  of(facts: Facts) {
    const { policy, aidCase, answers } = facts;
    const { clause, source } = policy.get('checklist.items');
    const today = this.clock.todayOn();
    return checklistFor(policy, aidCase.aid)
      .filter((item) => item.when === undefined || holds(item.when, answers, { todayOn: today }))
      .map((item) => ({
        key: item.code,
        label: item.label,
        clause: item.clause ?? clause ?? source,
        auto: told(item, facts),
      }));
  }
}

function told(item: ChecklistItem, { papers, signatures, duplicates }: Facts): boolean | null {
  const signed = (kind: string) =>
    signatures.filter((one) => one.kind === kind && one.required).every((one) => one.state.startsWith('signed'));
  switch (item.auto) {
    case 'papersComplete':
      return papers.every((paper) => !paper.required || paper.state === 'held' || paper.state === 'obtainable');
    case 'authorizationsSigned':
      return signed('authorization');
    case 'commitmentSigned':
      return signed('commitment');
    case 'noDuplicate':
      return duplicates === 0;
    // A related handler can't open the case at all (C08): whoever reads this line is not registered as a relative.
    case 'noRelative':
      return true;
    default:
      return null;
  }
}
