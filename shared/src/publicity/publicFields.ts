import type { FalsehoodCode } from '../kernel/falsehoodCode';
import { ageOn } from '../kernel/ageOn';
import type { PlainDate } from '../kernel/plainDate';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { causesOf } from './causes';
import type { CauseCode } from './causes';

/** What a village may read about a household; what the pack doesn't name is null or empty. */
export interface PublicFields {
  /** Of grown-ups only. */
  names: readonly string[];
  /** Members who are not named because they are minors; null where members are not named at all. */
  minors: number | null;
  coveredCount: number | null;
  householdSize: number | null;
  causes: readonly CauseCode[];
  /** Proposed, a month. */
  monthlyAmountFen: number | null;
  /** On a notice of a false commitment: what it was about. */
  falsehoods?: readonly FalsehoodCode[];
}

/** A household as its file knows it. */
export interface PublicGround {
  onDate: PlainDate;
  /** The head first. */
  members: readonly { name?: string; birthOn?: PlainDate }[];
  /** Null before the assessment. */
  coveredCount: number | null;
  monthlyAmountFen: number | null;
  events: readonly string[];
}

const adultFrom = 18;

/**
 * The fields that the pack lets a village read (D08, D09; TJ 二(二), JDZ 三(四)2). Minors, and those whose age is not
 * known, are only counted.
 */
export function publicFields(policy: ResolvedPolicy, ground: PublicGround): PublicFields {
  const shown = policy.list('longTermList.fields');
  const has = (field: string) => shown.includes(field);
  const everybody = policy.string('longTermList.names') === 'members';
  const named = has('headName') || has('memberNames');
  const people = everybody ? ground.members : ground.members.slice(0, 1);
  const adults = people.filter(({ birthOn }) => (ageOn(birthOn, ground.onDate) ?? 0) >= adultFrom);
  return {
    names: named ? adults.flatMap(({ name }) => name ?? []) : [],
    minors: named && everybody ? people.length - adults.length : null,
    coveredCount: has('coveredCount') ? ground.coveredCount : null,
    householdSize: has('householdSize') ? ground.members.length : null,
    causes: has('cause') ? causesOf(ground.events) : [],
    monthlyAmountFen: has('monthlyAmount') ? ground.monthlyAmountFen : null,
  };
}
