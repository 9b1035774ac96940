import type { Facts, MemberFacts } from '../assessment/facts';
import { labourGroup, seriouslyIll } from '../assessment/labour';
import type { Outcome } from '../assessment/worksheet';
import type { AidCode } from '../kernel/aidCode';
import { ageOn } from '../kernel/ageOn';
import { needKinds, type NeedKind } from '../kernel/needKind';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import type { Answers } from './answers';
import type { EventCode } from './events';

/** The facts that point to a need; whose they are stands beside them. */
export const needReasons = [
  'worksheetFits',
  'saysTooLittle',
  'illnessCosts',
  'seriouslyIll',
  'saysIllness',
  'pupils',
  'educationCosts',
  'saysSchooling',
  'unsafeHome',
  'noHome',
  'saysHousing',
  'ableUnemployed',
  'saysNoWork',
  'saysDisaster',
] as const;

export type NeedReason = (typeof needReasons)[number];

/** One thing that points to a need, and the members it is about; none where it is about the whole household. */
export interface NeedBasis {
  reason: NeedReason;
  names: readonly string[];
}

/** What the facts propose for one kind of aid: a proposal, decided by whoever assesses. */
export interface SuggestedNeed {
  kind: NeedKind;
  aids: readonly AidCode[];
  basis: readonly NeedBasis[];
}

interface Known {
  answers: Answers;
  facts: Facts;
  outcomes: readonly Outcome[];
  policy: ResolvedPolicy;
}

const learners = ['student', 'postgraduate', 'preschool'];
const schoolAge = { from: 6, until: 16 };

/**
 * The needs over all six kinds of aid that the facts of a household point to (C05; XT 17; YX 二(二)2): pupils to
 * education, costs of illness to medical aid, an unsafe home to housing, able and out of work to employment, a disaster
 * to disaster relief; basic living by the worksheet. All six are always there, also those that nothing points to.
 */
export function suggestedNeeds(known: Known): SuggestedNeed[] {
  const { facts, outcomes } = known;
  const fitting = outcomes.filter(({ eligible }) => eligible).map(({ aid }) => aid);
  const bases: Record<NeedKind, NeedBasis[]> = {
    basicLiving: [
      whole('worksheetFits', fitting.length > 0),
      says(known, 'saysTooLittle', ['noIncome', 'urgent']),
    ].flat(),
    medical: [
      spent(facts, 'illnessCosts', 'medical'),
      who('seriouslyIll', facts.members.filter(seriouslyIll)),
      says(known, 'saysIllness', ['illness']),
    ].flat(),
    education: [
      who(
        'pupils',
        facts.members.filter((member) => learns(member, facts.onDate)),
      ),
      spent(facts, 'educationCosts', 'education'),
      says(known, 'saysSchooling', ['schooling']),
    ].flat(),
    housing: [...homes(known.answers), ...says(known, 'saysHousing', ['housing'])],
    employment: [
      who(
        'ableUnemployed',
        facts.members.filter((member) => isAbleUnemployed(member, known)),
      ),
      says(known, 'saysNoWork', ['noWork']),
    ].flat(),
    disaster: says(known, 'saysDisaster', ['disaster']),
  };
  return needKinds.map(({ kind, aids }) => ({
    kind,
    aids: kind === 'basicLiving' ? aids.filter((aid) => fitting.indexOf(aid) >= 0) : bases[kind].length > 0 ? aids : [],
    basis: bases[kind],
  }));
}

const whole = (reason: NeedReason, holds: boolean): NeedBasis[] => (holds ? [{ reason, names: [] }] : []);

const who = (reason: NeedReason, members: readonly MemberFacts[]): NeedBasis[] =>
  members.length > 0 ? [{ reason, names: members.map(({ name }) => name) }] : [];

const says = ({ answers }: Known, reason: NeedReason, events: readonly EventCode[]): NeedBasis[] =>
  whole(
    reason,
    (answers.needs?.events ?? []).some((event) => (events as readonly string[]).indexOf(event) >= 0),
  );

function spent({ spending, members }: Facts, reason: NeedReason, kind: 'medical' | 'education'): NeedBasis[] {
  const costs = spending.filter((one) => one.kind === kind && one.amountFen > 0);
  const names = members.filter(({ id }) => costs.some(({ memberId }) => memberId === id)).map(({ name }) => name);
  return costs.length > 0 ? [{ reason, names }] : [];
}

function learns({ occupation, birthOn }: MemberFacts, onDate: string): boolean {
  if (occupation !== undefined && learners.indexOf(occupation) >= 0) return true;
  const age = ageOn(birthOn, onDate) ?? 0;
  return age >= schoolAge.from && age < schoolAge.until;
}

/** Unsafe, or a roof that is somebody else's. */
function homes({ property }: Answers): NeedBasis[] {
  const all = property?.homes;
  if (all === undefined) return [];
  const own = all.filter(({ kind }) => kind !== 'rented' && kind !== 'borrowed');
  return [
    ...whole(
      'unsafeHome',
      all.some(({ kind }) => kind === 'unsafe'),
    ),
    ...whole('noHome', own.length === 0),
  ];
}

/** Of working age, able, at home, and nothing earned by their own work. */
function isAbleUnemployed(member: MemberFacts, { facts, policy }: Known): boolean {
  if (member.occupation !== 'atHome' || labourGroup(member, facts.onDate, policy) !== 'full') return false;
  return !facts.incomes.some(
    ({ memberId, kind, amountFen }) =>
      memberId === member.id && (kind === 'wage' || kind === 'business') && amountFen > 0,
  );
}
