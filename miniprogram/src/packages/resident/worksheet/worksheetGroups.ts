import type { LineCode } from '@twin-pledge/shared/assessment/lineCodes';

import type { OutcomeView, WorksheetLineView, WorksheetView } from '../../../state/views';
import { lineText } from './lineText';

export interface WorksheetGroup {
  title: string;
  /** What it comes down to, for who does not open it. */
  digest: string;
  lines: readonly WorksheetLineView[];
}

const amounts: readonly LineCode[] = [
  'difference',
  'roundedUp',
  'increment',
  'monthlyAid',
  'marginalGrant',
  'careGrade',
  'basicSupport',
  'care',
  'reliefMaximum',
  'reliefProposed',
  'authority',
];

/** The lines of a worksheet as people ask for them: who counts, what comes in, how it compares, what is paid. */
export function worksheetGroups(
  view: Pick<WorksheetView, 'householdLines' | 'incomeLines'>,
  outcomes: readonly Pick<OutcomeView, 'lines'>[],
): WorksheetGroup[] {
  const own = withoutRepeats(outcomes.flatMap(({ lines }) => lines));
  const compared = own.filter(({ code }) => !amounts.includes(code));
  const paid = own.filter(({ code }) => amounts.includes(code));
  const groups = [
    { title: '家里算几口人', digest: textOf(view.householdLines, 'householdSize'), lines: view.householdLines },
    { title: '收入', digest: textOf(view.incomeLines, 'incomeTotal'), lines: view.incomeLines },
    { title: '怎么比的', digest: comparison(compared), lines: compared },
    { title: '金额', digest: '', lines: paid },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

/** Several people tested alike share lines, such as the standard. */
function withoutRepeats(lines: readonly WorksheetLineView[]): WorksheetLineView[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = JSON.stringify(line);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function textOf(lines: readonly WorksheetLineView[], code: LineCode): string {
  const line = lines.find((one) => one.code === code);
  if (!line) return '';
  const { label, amount } = lineText(line);
  return `${label}${amount}`;
}

function comparison(lines: readonly WorksheetLineView[]): string {
  const failed = lines.filter(({ holds }) => holds === false).length;
  if (failed > 0) return `有${failed}条不符合`;
  return lines.some(({ holds }) => holds) ? '都符合' : '';
}
