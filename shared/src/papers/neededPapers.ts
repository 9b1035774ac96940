import type { Answers } from '../forms/answers';
import { holds } from '../forms/condition';
import { applicantId } from '../forms/listPath';
import type { PlainDate } from '../kernel/plainDate';
import { papersCatalogue, type CataloguedPaper } from '../policy/papersCatalogue';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { isValidOn, type HeldPaper } from './heldPaper';

/** A paper that the catalogue asks for in this case; the endpoint contracts carry it as it is. */
export interface NeededPaper {
  /** Type and member: `residentId.m2`, or `householdRegister`. */
  key: string;
  typeCode: string;
  name: string;
  shows: string;
  memberId: string | null;
  memberName: string | null;
  /** False: welcome, never a reason to wait. */
  required: boolean;
  clause: string;
  /** partial: begun, and no page has arrived yet; obtainable: an office can look it up, so nobody is asked. */
  state: 'missing' | 'partial' | 'held' | 'obtainable';
  documentId: string | null;
  catalogueVersion: string;
}

export interface PapersQuestion {
  policy: ResolvedPolicy;
  answers: Answers;
  documents: readonly HeldPaper[];
  todayOn: PlainDate;
}

interface Subject {
  id: string;
  name?: string;
}

/**
 * What is needed and what is already there: the catalogue of the place (A13: nothing outside it) put to these answers. A
 * paper that is held and still valid, or that an office can look up, is not asked for again (A05).
 */
export function neededPapers({ policy, answers, documents, todayOn }: PapersQuestion): NeededPaper[] {
  const catalogue = papersCatalogue(policy);
  const aids = answers.needs?.aids ?? [];
  return catalogue.items
    .filter((paper) => paper.aids === undefined || paper.aids.some((aid) => aids.indexOf(aid) >= 0))
    .reduce<NeededPaper[]>((all, paper) => {
      const asked = subjectsOf(paper, answers).filter(
        (subject) => !paper.when || holds(paper.when, answers, { item: subject ?? undefined, todayOn }),
      );
      return all.concat(
        asked.map((subject) => ({
          key: subject ? `${paper.code}.${subject.id}` : paper.code,
          typeCode: paper.code,
          name: paper.name,
          shows: paper.shows,
          memberId: subject?.id ?? null,
          memberName: subject?.name ?? null,
          required: paper.required,
          clause: paper.clause ?? catalogue.clause,
          ...found(paper, subject, documents, todayOn),
          catalogueVersion: catalogue.version,
        })),
      );
    }, []);
}

/** Whom a paper is about: null stands for the household as a whole. */
function subjectsOf(paper: CataloguedPaper, answers: Answers): (Subject | null)[] {
  if (paper.per === 'household') return [null];
  if (paper.per === 'obligor') return answers.obligors ?? [];
  const members = answers.members ?? [];
  return paper.per === 'member' ? members : members.filter((member) => member.id === applicantId);
}

function found(
  paper: CataloguedPaper,
  subject: Subject | null,
  documents: readonly HeldPaper[],
  todayOn: PlainDate,
): Pick<NeededPaper, 'state' | 'documentId'> {
  const fitting = documents.filter(
    (held) =>
      held.typeCode === paper.code &&
      (subject === null || held.memberId === subject.id) &&
      isValidOn(held, paper, todayOn),
  );
  const whole = fitting.filter((held) => held.pages.length > 0)[0];
  if (whole) return { state: 'held', documentId: whole.id };
  if (paper.obtainableFrom !== null) return { state: 'obtainable', documentId: null };
  const begun = fitting[0];
  return begun ? { state: 'partial', documentId: begun.id } : { state: 'missing', documentId: null };
}
