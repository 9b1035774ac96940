import type { Answers } from '@twin-pledge/shared/forms/answers';
import type { FieldProblem } from '@twin-pledge/shared/forms/fieldProblem';
import type { ListPath } from '@twin-pledge/shared/forms/listPath';

/** Answers that are being entered, for the questions on the sheet: an open draft, or a correction of what was sent. */
export interface AnswersDesk {
  answers: Answers;
  problems: readonly FieldProblem[];
  todayOn: string;
  set(path: string, value: unknown): void;
  addItem(list: ListPath): void;
  removeItem(list: ListPath, id: string): void;
  /** Whether a field can't be changed here any more; it is not shown then. */
  fixed(path: string): boolean;
}
