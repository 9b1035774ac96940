import type { GroupId } from './pageDef';
import type { SummaryGroup, SummaryLine } from './summaryLines';

type Digest = (lines: readonly SummaryLine[]) => string[];

const told = (lines: readonly SummaryLine[], path: RegExp): SummaryLine[] =>
  lines.filter((line) => path.test(line.path) && line.value !== '');
const values =
  (path: RegExp): Digest =>
  (lines) =>
    told(lines, path).map((line) => line.value);
const abouts =
  (path: RegExp): Digest =>
  (lines) =>
    told(lines, path).map((line) => line.about ?? line.value);
/** 没有 where the question behind the path was answered with no. */
const noneOr =
  (question: string, some: Digest): Digest =>
  (lines) =>
    lines.some((line) => line.path === question && line.value === '否') ? ['没有'] : some(lines);

const digests: Record<GroupId, Digest> = {
  purpose: values(/^purpose\.forWhom$/),
  place: values(/^residence\./),
  needs: values(/^needs\.aids$/),
  members: values(/^members\.[^.]+\.name$/),
  incomes: noneOr('hasIncome', abouts(/^incomes\.[^.]+\.amountFen$/)),
  property: (lines) => [
    ...values(/^property\.(homes|vehicles)\.[^.]+\.kind$/)(lines),
    ...told(lines, /^property\.savingsFen$/).map((line) => `存款 ${line.value}`),
  ],
  spending: noneOr('hasSpending', values(/^spending\.[^.]+\.kind$/)),
  obligors: noneOr('hasObligors', values(/^obligors\.[^.]+\.name$/)),
  account: values(/^account\.bankName$/),
};

/** What a group of answers comes down to, in a line: enough to see at a glance whether it is right. */
export function groupDigest({ group, lines }: SummaryGroup): string {
  const parts = digests[group](lines);
  return parts.join(parts.some((part) => part.indexOf('、') !== -1) ? '；' : '、');
}
