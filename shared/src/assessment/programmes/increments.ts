import { ageOn } from '../../kernel/ageOn';
import { whole } from '../../kernel/fraction';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import { yuan } from '../arithmetic';
import { basesOf, ownRule } from '../basis';
import type { Facts, MemberFacts } from '../facts';
import { seriouslyIll, severelyDisabled } from '../labour';
import { line } from '../line';
import type { FindingCode } from '../lineCodes';
import type { WorksheetLine } from '../worksheet';

export interface Increments {
  amountFen: number;
  lines: readonly WorksheetLine[];
  openFindings: readonly FindingCode[];
}

/** What severely disabled, seriously ill, old and minor members get on top (E01; XT 4): one increment a person, the highest. */
export function incrementsFor(facts: Facts, members: readonly MemberFacts[], policy: ResolvedPolicy): Increments {
  const groups = policy.list('dibao.raisedForGroups');
  const raised = members.flatMap((member) => {
    const own = groupsOf(member, facts, policy).filter((group) => groups.includes(group));
    return own.length > 0 ? [{ member, own }] : [];
  });
  if (raised.length === 0) return { amountFen: 0, lines: [], openFindings: [] };
  if (!policy.has('dibao.raisedBy')) return { amountFen: 0, lines: [], openFindings: ['incrementAmount'] };
  const amounts = policy.record('dibao.raisedBy');
  const basis = basesOf(policy, 'dibao.raisedForGroups', 'dibao.raisedBy');
  const lines = raised.flatMap(({ member, own }) => {
    const [best] = own
      .map((group) => ({ group, fen: Math.round(Number(amounts[group] ?? 0) * 100) }))
      .sort((one, other) => other.fen - one.fen);
    if (!best || best.fen === 0) return [];
    const amount = whole(best.fen);
    const params = { name: member.name, group: best.group };
    const rests = [
      ...basis,
      ...(best.group === 'old' ? basesOf(policy, 'tekun.elderFromAge') : []),
      ...(best.group === 'severelyDisabled' ? [ownRule('own.severeGrades')] : []),
      ...(own.length > 1 ? [ownRule('own.highestIncrement')] : []),
    ];
    return [line('increment', { params, arithmetic: yuan(amount), amount, basis: rests })];
  });
  return { amountFen: lines.reduce((total, { amount }) => total + Number(amount), 0), lines, openFindings: [] };
}

function groupsOf(member: MemberFacts, { onDate }: Facts, policy: ResolvedPolicy): string[] {
  const age = ageOn(member.birthOn, onDate) ?? 0;
  const groups: [boolean, string][] = [
    [severelyDisabled(member), 'severelyDisabled'],
    [seriouslyIll(member), 'seriouslyIll'],
    [age >= policy.number('tekun.elderFromAge'), 'old'],
    [age < 18, 'minors'],
  ];
  return groups.flatMap(([belongs, group]) => (belongs ? [group] : []));
}
