import { tellableMonths } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import type { VerifiedItem } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import type { importProblems } from '@twin-pledge/shared/contracts/parts/stagedImport';
import { verifiedKindWords, statedWords } from '@twin-pledge/shared/copy/verifiedWords';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { parsePlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { isStated, verifiedKinds } from '@twin-pledge/shared/kernel/verifiedKind';
import type { VerifiedKind } from '@twin-pledge/shared/kernel/verifiedKind';
import type { SheetRow } from '../../platform/sheets/readSheet';
import { sheetTable } from '../../platform/sheets/sheetTable';
import type { TableRow } from '../../platform/sheets/sheetTable';

export type ImportProblem = (typeof importProblems)[number];

type Told = Omit<VerifiedItem, 'id' | 'memberId'>;

/** One row as it was read: what it tells (null: the source has nothing about the person), or what is wrong with it. */
export type ResultRow = { row: number; name: string } & (
  { idNumber: string; sourceName: string; asOfOn: PlainDate; told: Told | null } | { problem: ImportProblem }
);

/** The columns of a file of results, in the words of its first row. */
export const resultColumns = ['姓名', '身份证号', '项目', '金额', '月数', '数量', '来源', '截至日期'] as const;
/** What registers state has a column of its own, for those who need it. */
const optionalColumns = ['结果', '备注'] as const;
const columns = [...resultColumns, ...optionalColumns];
type Column = (typeof columns)[number];

/** In the column 项目: the source looked and has nothing. */
const nothingFound = '无记录';

const kindOf = (word: string): VerifiedKind | undefined =>
  verifiedKinds.find((kind) => [verifiedKindWords[kind], ...(otherWords[kind] ?? [])].includes(word));
const otherWords: Partial<Record<VerifiedKind, readonly string[]>> = {
  business: ['经营'],
  otherTransfer: ['其他转移'],
  cars: ['车辆'],
  homes: ['房产'],
};

/** Reads the rows below the head; `columnMissing` and `columnUnknown` (with the nearest known) where the head is another. */
export function readResultRows(rows: readonly SheetRow[], todayOn: PlainDate): ResultRow[] {
  return sheetTable(rows, columns, resultColumns).map((row) => readRow(row, todayOn));
}

function readRow({ row, cell }: TableRow<Column>, todayOn: PlainDate): ResultRow {
  const name = cell('姓名');
  const read = readIdNumber(cell('身份证号'), todayOn);
  if (!read.ok) return { row, name, problem: 'idNumberWrong' };
  const asOfOn = parsePlainDate(cell('截至日期'));
  const about = { row, name, idNumber: read.id.number, sourceName: cell('来源').slice(0, 100) };
  const dated = () => {
    if (asOfOn === null || asOfOn > todayOn) return 'dateWrong' as const;
    return about.sourceName === '' ? ('sourceMissing' as const) : null;
  };
  if (cell('项目') === nothingFound) {
    const problem = dated();
    return problem ? { row, name, problem } : { ...about, asOfOn: asOfOn!, told: null };
  }
  const kind = kindOf(cell('项目'));
  if (!kind) return { row, name, problem: 'kindUnknown' };
  const problem = dated();
  if (problem) return { row, name, problem };
  const content = contentOf(kind, cell);
  if (typeof content === 'string') return { row, name, problem: content };
  const note = cell('备注').slice(0, 200) || null;
  const { sourceName } = about;
  return { ...about, asOfOn: asOfOn!, told: { ...content, kind, sourceName, asOfOn: asOfOn!, note } };
}

function contentOf(kind: VerifiedKind, cell: (name: Column) => string): Content | ImportProblem {
  if (isStated(kind)) {
    const stated = Object.entries(statedWords[kind]).find(([, words]) => words === cell('结果'))?.[0];
    return stated === undefined ? 'valueWrong' : { amountFen: null, months: 1, count: null, stated };
  }
  if (kind === 'cars' || kind === 'homes') return counted(cell('数量'));
  return money(cell('金额'), monthsOf(kind, cell('月数')));
}

type Content = Pick<VerifiedItem, 'amountFen' | 'months' | 'count' | 'stated'>;

function counted(text: string): Content | ImportProblem {
  return /^\d{1,2}$/.test(text) ? { amountFen: null, months: 1, count: Number(text), stated: null } : 'countWrong';
}

/** Deposits stand on a day; incomes are told for some months, a year where nothing is said. */
const monthsOf = (kind: VerifiedKind, text: string): number =>
  kind === 'deposits' ? 1 : Number(text === '' ? '12' : text);

function money(text: string, months: number): Content | ImportProblem {
  const read = readYuan(text);
  if (!read.ok) return 'amountWrong';
  if (!(tellableMonths as readonly number[]).includes(months)) return 'monthsWrong';
  return { amountFen: read.amountFen, months, count: null, stated: null };
}
