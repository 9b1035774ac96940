import type { Answers } from './answers';
import { summaryLines, type SummaryLine, type SummaryOptions } from './summaryLines';

/** One answer that is another one now, in words; empty where it was not there before, or no longer is. */
export interface AnswerChange {
  readonly path: string;
  /** The person or thing it is about, where there are several. */
  readonly about: string | null;
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const sameInSight = '（中间几位不同）';

/**
 * What differs between two states of the answers, in the order of the questions, what is gone last. With `mask` numbers
 * are shown by their ends, and told to differ where only the middle does.
 */
export function answerChanges(before: Answers, after: Answers, options: SummaryOptions): AnswerChange[] {
  const plain = { ...options, mask: false };
  const then = byPath(before, plain);
  const now = byPath(after, plain);
  const shownThen = byPath(before, options);
  const shownNow = byPath(after, options);
  const paths = [...now.keys(), ...[...then.keys()].filter((path) => !now.has(path))];
  return paths
    .filter((path) => (then.get(path)?.value ?? '') !== (now.get(path)?.value ?? ''))
    .map((path) => {
      const line = (shownNow.get(path) ?? shownThen.get(path)) as SummaryLine;
      const was = shownThen.get(path)?.value ?? '';
      const is = shownNow.get(path)?.value ?? '';
      return {
        path,
        about: line.about ?? null,
        label: line.label,
        before: was,
        after: was === is ? is + sameInSight : is,
      };
    });
}

function byPath(answers: Answers, options: SummaryOptions): Map<string, SummaryLine> {
  const lines = summaryLines(answers, options).reduce<SummaryLine[]>((all, group) => all.concat(group.lines), []);
  return new Map(lines.map((line) => [line.path, line] as [string, SummaryLine]));
}
