import type { StatedKind } from '../../kernel/verifiedKind';
import type { Facts, MemberFacts } from '../facts';

interface Comparison {
  /** What the household told of the same thing, in the register's values. */
  declared: (member: MemberFacts, facts: Facts) => string;
  /** Whether the two stand against each other; any difference, unless told. */
  differs?: (declared: string, found: string) => boolean;
  /** What the facts become where the register is followed; nothing where a register changes no figure by itself. */
  change?: (member: MemberFacts, found: string) => { path: string; value: unknown };
}

const earns = (facts: Facts, { id }: MemberFacts, kind: 'wage' | 'business') =>
  facts.incomes.some((income) => income.memberId === id && income.kind === kind);

/** How what a register states of a member is held against what the household told (C03). */
export const statedComparisons: Readonly<Record<StatedKind, Comparison>> = {
  marriage: {
    declared: ({ married }) => (married ? 'married' : 'unmarried'),
    change: ({ id }, found) => ({ path: `members.${id}.married`, value: found === 'married' }),
  },
  death: { declared: () => 'alive' },
  householdRegister: { declared: () => 'registered' },
  socialInsurance: {
    declared: (member, facts) =>
      member.occupation === 'working' || earns(facts, member, 'wage') ? 'employed' : 'none',
    // Odd jobs and small trades are often not insured: only insurance by an employer speaks against no work.
    differs: (declared, found) => found === 'employed' && declared !== 'employed',
  },
  marketRegistration: {
    declared: (member, facts) => (earns(facts, member, 'business') ? 'registered' : 'none'),
    differs: (declared, found) => found === 'registered' && declared !== 'registered',
  },
  schooling: {
    declared: ({ occupation }) => (occupation === 'student' || occupation === 'postgraduate' ? 'enrolled' : 'none'),
  },
  disability: {
    declared: ({ disability }) => (disability ? `${disability.category}.${disability.grade}` : 'none'),
    change: ({ id }, found) => {
      const [category, grade] = found.split('.');
      const value = found === 'none' ? null : { category, grade: Number(grade) };
      return { path: `members.${id}.disability`, value };
    },
  },
};
