import type { PlainDate } from '../kernel/plainDate';
import type { Answers, MemberAnswers } from './answers';
import type { FieldProblem } from './fieldProblem';
import { applicantId } from './listPath';

type Check = (answers: Answers, todayOn: PlainDate) => FieldProblem[];

const nameOf = (person: { name?: string }): string => person.name ?? '另一个人';

/** One identity number can't belong to two people. */
const duplicateIds: Check = (answers) => {
  const seen: { number: string; name: string }[] = [];
  const problems: FieldProblem[] = [];
  const look = (
    person: { id: string; name?: string; identity?: { number?: string } },
    list: string,
    pageId: string,
  ) => {
    const number = person.identity?.number;
    if (number === undefined) return;
    const other = seen.filter((entry) => entry.number === number)[0];
    const path = `${list}.${person.id}.identity.number`;
    if (other) problems.push({ pageId, itemId: person.id, path, code: 'duplicateId', params: { name: other.name } });
    seen.push({ number, name: nameOf(person) });
  };
  for (const member of answers.members ?? []) {
    const kind = member.identity?.kind;
    if (kind === 'residentId' || kind === 'foreigner') look(member, 'members', 'members.identity');
  }
  if (answers.hasObligors) for (const obligor of answers.obligors ?? []) look(obligor, 'obligors', 'obligors.item');
  return problems;
};

const applicant = (answers: Answers): MemberAnswers | undefined =>
  (answers.members ?? []).filter((member) => member.id === applicantId)[0];

/** Spouses belong to the household wherever they live (民发〔2021〕57号), so a missing one is asked after. */
const spouses: Check = (answers) => {
  const told = (answers.members ?? []).filter((member) => member.relation === 'spouse');
  const apart = answers.hasObligors && (answers.obligors ?? []).some((obligor) => obligor.relation === 'spouse');
  const second = told[1];
  const status = applicant(answers)?.maritalStatus;
  const at = { pageId: 'members.life', itemId: applicantId, path: `members.${applicantId}.maritalStatus` };
  if (second) {
    return [{ pageId: 'members.list', path: `members.${second.id}.relation`, code: 'twoSpouses' }];
  }
  if (status === 'married' && told.length === 0 && !apart) return [{ ...at, code: 'spouseMissing', gentle: true }];
  const contradicts = status !== undefined && status !== 'married' && told.length > 0;
  return contradicts ? [{ ...at, code: 'spouseButNotMarried', gentle: true }] : [];
};

const isYounger = (a: MemberAnswers, b: MemberAnswers): boolean =>
  a.birthOn !== undefined && b.birthOn !== undefined && a.birthOn > b.birthOn;

/** A child older than its parent is likely a slip; step-parents exist, so it is only asked back. */
const generations: Check = (answers) => {
  const self = applicant(answers);
  if (!self) return [];
  return (answers.members ?? [])
    .filter((member) => {
      const below = member.relation === 'child' || member.relation === 'grandchild';
      const above = member.relation === 'parent' || member.relation === 'grandparent';
      return (below && isYounger(self, member)) || (above && isYounger(member, self));
    })
    .map((member) => ({
      pageId: 'members.identity',
      itemId: member.id,
      path: `members.${member.id}.${member.identity?.kind === 'residentId' ? 'identity.number' : 'birthOn'}`,
      code: 'ageOrder' as const,
      params: { name: nameOf(self) },
      gentle: true as const,
    }));
};

const applicantAway: Check = (answers) => {
  const occupation = applicant(answers)?.occupation;
  const path = `members.${applicantId}.occupation`;
  return occupation === 'missing' || occupation === 'imprisoned'
    ? [{ pageId: 'members.life', itemId: applicantId, path, code: 'applicantAway', gentle: true }]
    : [];
};

/** 特困 excludes 低保 (order 649): both may be looked at, only one can be had. */
const dibaoAndTekun: Check = (answers) => {
  const aids = answers.needs?.aids ?? [];
  const both = aids.indexOf('dibao') !== -1 && aids.indexOf('tekun') !== -1;
  return both ? [{ pageId: 'needs.aids', path: 'needs.aids', code: 'dibaoAndTekun', gentle: true }] : [];
};

const costs: Check = (answers) =>
  (answers.incomes ?? [])
    .filter(
      ({ kind, costFen, amountFen }) =>
        answers.hasIncome === true &&
        kind === 'business' &&
        typeof costFen === 'number' &&
        typeof amountFen === 'number' &&
        costFen > amountFen,
    )
    .map(({ id }) => ({
      pageId: 'incomes.item',
      itemId: id,
      path: `incomes.${id}.costFen`,
      code: 'costAboveIncome' as const,
      gentle: true as const,
    }));

const checks: readonly Check[] = [duplicateIds, spouses, generations, applicantAway, dibaoAndTekun, costs];

/** What several answers together get wrong. Pass normalised answers. */
export const crossProblems = (answers: Answers, todayOn: PlainDate): FieldProblem[] =>
  checks.reduce<FieldProblem[]>((all, check) => all.concat(check(answers, todayOn)), []);
