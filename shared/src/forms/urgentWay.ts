import { aidCodes } from '../kernel/aidCode';
import type { Answers } from './answers';
import { holds } from './condition';
import type { Condition } from './condition';
import { eventCodes } from './events';
import type { PageDef } from './pageDef';

const only = (path: string, value: string, all: readonly string[]): Condition => ({
  all: [{ path, equals: value }, { not: { path, in: all.filter((one) => one !== value) } }],
});

/** Somebody can't wait and asks for emergency relief alone: a few questions, all others and the papers afterwards (A08). */
export const urgentOnly: Condition = {
  all: [only('needs.events', 'urgent', eventCodes), only('needs.aids', 'temporaryEmergency', aidCodes)],
};

/** Whether these answers take the urgent way. */
export const isUrgent = (answers: Answers): boolean => holds(urgentOnly, answers);

/** Pages that are left out of the urgent way. */
export const notUrgent = (pages: readonly PageDef[]): PageDef[] =>
  pages.map((page) => ({
    ...page,
    when: page.when ? { all: [{ not: urgentOnly }, page.when] } : { not: urgentOnly },
  }));
