import { dutyKinds } from '../../shared/src/casework/dutyKinds';
import type { DutyClock, DutyKind } from '../../shared/src/casework/dutyKinds';
import { caseActions } from '../../shared/src/casework/actions';
import { transitions } from '../../shared/src/casework/transitions';
import { paramCatalogue } from '../../shared/src/policy/paramCatalogue';
import { generatedPage } from './generatedPage';
import { markdownTable } from './markdownTable';

/** docs/duties.md: who owes what, how its last day is counted, and which actions start and meet it. */
export function dutiesPage(): string {
  const rows = Object.entries<DutyKind>(dutyKinds).map(([code, kind]) => [
    `\`${code}\``,
    kind.owner + (kind.place === 'registration' ? ' where the applicant is registered' : ''),
    counted(kind.clock),
    actionsThat('starts', code),
    actionsThat('meets', code),
    kind.side,
  ]);
  return generatedPage('Every duty', 'shared/src/casework/dutyKinds.ts', [
    [
      "How many days a duty has, and the clause behind it, is the county's pack: the parameter named here. Working days are",
      'counted from the day after the start; a duty is late from the midnight after its last day, Shanghai time. Where no',
      'action is named, the facts of the case decide: see `decide()` beside the table.',
    ].join('\n'),
    markdownTable(['Duty', 'Owner', 'Due', 'Started by', 'Met by', 'Whose clock'], rows),
  ]);
}

function counted(clock: DutyClock): string {
  if (clock.count === 'sameDay') return `the same day, as ${parameter(clock.clauseParam)} says`;
  return `${clock.count === 'workingDays' ? 'working' : 'calendar'} days: ${parameter(clock.param)}`;
}

function parameter(id: string): string {
  const label = (paramCatalogue as Record<string, { label: string }>)[id]?.label;
  return label === undefined ? `\`${id}\`` : `\`${id}\` ${label}`;
}

function actionsThat(column: 'starts' | 'meets', duty: string): string {
  const actions = caseActions.filter((action) => (transitions[action][column] ?? []).some((code) => code === duty));
  return actions.map((action) => `\`${action}\``).join(', ');
}
