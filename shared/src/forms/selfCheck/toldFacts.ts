import type { Facts, MemberFacts } from '../../assessment/facts';
import { seriouslyIll, severelyDisabled } from '../../assessment/labour';
import { addMonths } from '../../kernel/plainDate';
import type { PlainDate } from '../../kernel/plainDate';
import type { Told, ToldPerson, SelfCheckRelation } from './told';

const relationWords: Record<SelfCheckRelation, string> = {
  self: '本人',
  spouse: '配偶',
  child: '孩子',
  parent: '父母',
  sibling: '兄弟姐妹',
  other: '别的人',
};

const idOf = (at: number): string => `p${at + 1}`;

/**
 * What was told, as the assessment takes it: the same facts, of the source `declared`. Where something was not told the
 * place is left empty; whoever uses the result must ask `missingOf` what rests on nothing.
 */
export function toldFacts(told: Told, onDate: PlainDate): Facts {
  const members = told.people.map((person, at) => memberOf(person, { at, onDate, people: told.people }));
  const alone = members.find((member) => severelyDisabled(member) || seriouslyIll(member));
  const isMinor = (told.people[0]?.age ?? 0) < 18;
  return {
    onDate,
    area: told.area ?? 'rural',
    source: { from: 'declared', on: onDate },
    members,
    incomes: told.people.flatMap(({ incomes = [] }, at) =>
      incomes.map(({ kind, amountFen = 0 }) => ({
        id: `${idOf(at)}-${kind}`,
        memberId: idOf(at),
        ...(kind === 'wage' || kind === 'business' ? { kind } : { kind: 'transfer' as const, transferKind: kind }),
        amountFen,
        months: 1,
      })),
    ),
    spending: (told.costs ?? []).map(({ kind, amountFen = 0, person }, at) => ({
      id: `c${at + 1}`,
      memberId: whoseCost(told, person),
      kind,
      amountFen,
      months: 12,
    })),
    property: { cashFen: told.savingsFen ?? 0, cars: told.cars ?? 0, homes: told.homes ?? 0 },
    obligorHouseholds: (told.away ?? []).map(({ incomeMonthlyFen, people }, at) => ({
      id: `a${at + 1}`,
      name: `在外的${isMinor ? '父母' : '子女'}${at + 1}`,
      relation: isMinor ? 'parent' : 'child',
      incomeMonthlyFen: people === undefined ? undefined : incomeMonthlyFen,
      householdSize: Math.max(1, people ?? 1),
      // As an application has it where nobody says how many: the applicant, and the husband or wife.
      parentsSupported: !isMinor && told.people.some(({ relation }) => relation === 'spouse') ? 2 : 1,
    })),
    singlePersonEntry: alone && {
      memberId: alone.id,
      requestedBy: alone.id === idOf(0) ? 'self' : 'nearRelative',
    },
  };
}

/** Where only one person is there, nobody else can have cost it. */
const whoseCost = ({ people }: Told, person: number | undefined): string | undefined => {
  const at = people.length === 1 ? 1 : person;
  return at !== undefined && at >= 1 && at <= people.length ? idOf(at - 1) : undefined;
};

function memberOf(
  { age = 0, health, disability, student, relation }: ToldPerson,
  { at, onDate, people }: { at: number; onDate: PlainDate; people: readonly ToldPerson[] },
): MemberFacts {
  const known: SelfCheckRelation =
    at === 0 ? 'self' : relation === undefined || relation === 'self' ? 'other' : relation;
  const alike = people.flatMap((other, index) => (index > 0 && other.relation === known ? [index] : []));
  const number = alike.length > 1 ? String(alike.indexOf(at) + 1) : '';
  return {
    id: idOf(at),
    name: `${relationWords[known]}${number}`,
    relation: known,
    birthOn: addMonths(onDate, -12 * age),
    livesTogether: true,
    occupation: student ? 'student' : undefined,
    disability: health === 'disabled' ? disability : undefined,
    seriouslyIll: health === 'seriouslyIll',
  };
}
