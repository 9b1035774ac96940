import type { DutyClock, DutyKind, DutyPlace } from '../../shared/src/casework/dutyKind';
import { dutyKinds } from '../../shared/src/casework/dutyKinds';
import { findingStages, findingTransitions } from '../../shared/src/casework/falseCommitment/findingTransitions';
import { stages } from '../../shared/src/casework/stages';
import { transitions } from '../../shared/src/casework/transitions';
import { paramCatalogue } from '../../shared/src/policy/paramCatalogue';
import { codeList } from './codeList';
import { generatedPage } from './generatedPage';
import { markdownTable } from './markdownTable';

/** docs/duties.md: who owes what, how its last day is counted, and which actions start and meet it. */
export function dutiesPage(): string {
  const lines = Object.entries<DutyKind>(dutyKinds).map(([code, kind]) => [
    `\`${code}\``,
    owner(kind),
    `${kind.term ? 'a term of ' : ''}${counted(kind.clock)}`,
    startedBy(code),
    metBy(code),
    (kind.stoppedBy ?? []).map(stop).join('; '),
    kind.side,
  ]);
  return generatedPage('Every duty', 'shared/src/casework/dutyKinds.ts', [
    [
      "How many days a duty has, and the clause behind it, is the county's pack: the parameter named here. Working days are",
      'counted from the day after the start; a duty is late from the midnight after its last day, Shanghai time. A term is',
      'no task but a time that has to pass; what follows counts from its last day. A clock stands still while a duty that',
      'stops it is owed, and then goes on with what was left, one working day at least. [workflow.md](workflow.md) has the',
      'stages and actions named here.',
    ].join('\n'),
    markdownTable(['Duty', 'Owner', 'Due', 'Started by', 'Met by', 'Stands still', 'Whose clock'], lines),
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

const places: Readonly<Record<DutyPlace, string>> = {
  registration: ' where the applicant is registered',
  county: ' of the county that verifies',
  opinion: ' of the township that gives the opinion',
  authority: ' of the office that decides',
};

function owner({ owner: role, ownerAtCounty, place }: DutyKind): string {
  return `${role}${ownerAtCounty ? ` or ${ownerAtCounty}` : ''}${place ? places[place] : ''}`;
}

function stop({ duty, unless }: { duty: string; unless?: string }): string {
  return `while \`${duty}\` is owed${unless ? `, unless \`${unless}\`` : ''}`;
}

const rows = { ...transitions, ...findingTransitions };
const allStages = { ...stages, ...findingStages };

function startedBy(duty: string): string {
  const names = (one: { starts?: readonly string[] }) => one.starts?.includes(duty) === true;
  const entered = Object.entries(allStages).filter(([, stage]) => stage.begins?.some(names));
  const done = Object.entries(rows).filter(([, row]) => names(row) || row.also?.some(names));
  const parts = [entered.length > 0 ? `stage ${codeList(entered.map(([code]) => code))}` : ''];
  return [...parts, codeList(done.map(([code]) => code))].filter(Boolean).join(', ');
}

function metBy(duty: string): string {
  const done = Object.entries(rows).filter(([, row]) => row.meets?.some((code) => code === duty));
  return codeList(done.map(([code]) => code));
}
