import { ageOn } from '../kernel/ageOn';
import { addMonths, compare } from '../kernel/plainDate';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { basesOf } from './basis';
import { sourceOf } from './facts';
import type { Facts, MemberFacts } from './facts';
import { severelyDisabled } from './labour';
import { line } from './line';
import type { CountedBecause, NotCountedBecause } from './lineCodes';
import type { WorksheetLine } from './worksheet';

export interface Household {
  counted: readonly MemberFacts[];
  lines: readonly WorksheetLine[];
}

/** Members of the clergy who have left their family this long ago are not counted (national frame). */
const clergyAwayMonths = 36;

type Because = { counted: true; why: CountedBecause } | { counted: false; why: NotCountedBecause };

/** Who counts as a member of the household, and why (household.definition, household.notCounted). */
export function householdOf(facts: Facts, policy: ResolvedPolicy): Household {
  const judged = facts.members.map((member) => ({ member, ...because(member, facts, policy) }));
  const counted = judged.filter((one) => one.counted).map(({ member }) => member);
  const lines = judged.map(({ member, counted: counts, why }) =>
    line(counts ? 'memberCounted' : 'memberNotCounted', {
      params: { name: member.name, why },
      basis: basesOf(policy, counts ? 'household.definition' : 'household.notCounted'),
      facts: [sourceOf(member, facts)],
    }),
  );
  const size = line('householdSize', { params: { count: String(counted.length) } });
  return { counted, lines: [...lines, size] };
}

function because(member: MemberFacts, facts: Facts, policy: ResolvedPolicy): Because {
  const left = absence(member, facts, policy.list('household.notCounted'));
  if (left) return { counted: false, why: left };
  if (member.relation === 'self') return { counted: true, why: 'applicant' };
  const definition = policy.list('household.definition');
  if (member.relation === 'spouse' && definition.includes('spouse')) return { counted: true, why: 'spouse' };
  if (member.relation === 'child') {
    const minor = isMinor(member, facts);
    if (minor && definition.includes('minorChildren')) return { counted: true, why: 'minorChild' };
    if (!minor && dependent(member) && definition.includes('dependentAdultChildren'))
      return { counted: true, why: 'dependentAdultChild' };
  }
  // Seen from a minor who applies, the parents are the family whose minor child it is.
  if (member.relation === 'parent' && applicantIsMinor(facts) && definition.includes('minorChildren'))
    return { counted: true, why: 'parentOfMinor' };
  if (!member.livesTogether) return { counted: false, why: 'livesApart' };
  const owed = member.legalDutyFound ?? owedByRelation(member, facts);
  const duty = owed && definition.includes('othersLivingTogether');
  return duty ? { counted: true, why: 'livesTogether' } : { counted: false, why: 'noLegalDuty' };
}

/** By marriage alone nobody owes anything: those who came by it belong through the husband, wife or children they live with. */
function owedByRelation({ relation }: MemberFacts, facts: Facts): boolean {
  const livesHere = (...relations: MemberFacts['relation'][]) =>
    facts.members.some((other) => relations.includes(other.relation) && other.livesTogether);
  if (relation === 'childInLaw') return livesHere('child', 'grandchild');
  if (relation === 'parentInLaw') return livesHere('spouse');
  return relation !== 'other';
}

const isMinor = ({ birthOn }: MemberFacts, { onDate }: Facts): boolean => (ageOn(birthOn, onDate) ?? 0) < 18;

const applicantIsMinor = (facts: Facts): boolean =>
  facts.members.some((member) => member.relation === 'self' && isMinor(member, facts));

/** A grown child who can't live by themselves: in full-time schooling up to a first degree, or severely disabled. */
const dependent = (member: MemberFacts): boolean =>
  !member.married && (member.occupation === 'student' || severelyDisabled(member));

function absence(
  { occupation, absence: away }: MemberFacts,
  { onDate }: Facts,
  notCounted: readonly (string | number)[],
): NotCountedBecause | null {
  if (away?.declaredMissing && notCounted.includes('missing')) return 'missing';
  if (occupation === 'imprisoned' && notCounted.includes('imprisoned')) return 'imprisoned';
  if (occupation === 'postgraduate' && notCounted.includes('postgraduate')) return 'postgraduate';
  if (occupation === 'military' && notCounted.includes('military')) return 'military';
  if (occupation !== 'clergy' || away?.sinceOn === undefined || !notCounted.includes('clergy')) return null;
  return compare(addMonths(away.sinceOn, clergyAwayMonths), onDate) <= 0 ? 'clergy' : null;
}
