import { tellableMonths } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import type { VerifiedItem, VerifiedKind } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import type { importProblems } from '@twin-pledge/shared/contracts/verification/importResults';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { parsePlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { SheetRow } from '../../platform/sheets/readSheet';
import { sheetTable } from '../../platform/sheets/sheetTable';
import type { TableRow } from '../../platform/sheets/sheetTable';

export type ImportProblem = (typeof importProblems)[number];

/** One row as it was read: what it tells, or what is wrong with it. */
export type ResultRow = { row: number; name: string } & (
  { idNumber: string; told: Omit<VerifiedItem, 'id' | 'memberId'> } | { problem: ImportProblem }
);

/** The columns of a file of results, in the words of its first row. */
export const columns = ['姓名', '身份证号', '项目', '金额', '月数', '数量', '来源', '截至日期'] as const;
type Column = (typeof columns)[number];

const kindWords: Record<string, VerifiedKind> = {
  工资: 'wage',
  经营: 'business',
  财产收入: 'propertyIncome',
  养老金: 'pension',
  城乡居民养老金: 'basicPension',
  其他转移: 'otherTransfer',
  存款: 'deposits',
  车辆: 'cars',
  房产: 'homes',
};

/** Reads the rows below the head; `columnMissing` and `columnUnknown` (with the nearest known) where the head is another. */
export function readResultRows(rows: readonly SheetRow[], todayOn: PlainDate): ResultRow[] {
  return sheetTable(rows, columns).map((row) => readRow(row, todayOn));
}

function readRow({ row, cell }: TableRow<Column>, todayOn: PlainDate): ResultRow {
  const name = cell('姓名');
  const read = readIdNumber(cell('身份证号'), todayOn);
  if (!read.ok) return { row, name, problem: 'idNumberWrong' };
  const kind = kindWords[cell('项目')];
  if (!kind) return { row, name, problem: 'kindUnknown' };
  const asOfOn = parsePlainDate(cell('截至日期'));
  if (asOfOn === null) return { row, name, problem: 'dateWrong' };
  if (cell('来源') === '') return { row, name, problem: 'sourceMissing' };
  const amount =
    kind === 'cars' || kind === 'homes' ? counted(cell('数量')) : money(cell('金额'), monthsOf(kind, cell('月数')));
  if (typeof amount === 'string') return { row, name, problem: amount };
  return {
    row,
    name,
    idNumber: read.id.number,
    told: { ...amount, kind, sourceName: cell('来源').slice(0, 100), asOfOn },
  };
}

type Amount = Pick<VerifiedItem, 'amountFen' | 'months' | 'count'>;

function counted(text: string): Amount | ImportProblem {
  return /^\d{1,2}$/.test(text) ? { amountFen: null, months: 1, count: Number(text) } : 'countWrong';
}

/** Deposits stand on a day; incomes are told for some months, a year where nothing is said. */
const monthsOf = (kind: VerifiedKind, text: string): number =>
  kind === 'deposits' ? 1 : Number(text === '' ? '12' : text);

function money(text: string, months: number): Amount | ImportProblem {
  const read = readYuan(text);
  if (!read.ok) return 'amountWrong';
  if (!(tellableMonths as readonly number[]).includes(months)) return 'monthsWrong';
  return { amountFen: read.amountFen, months, count: null };
}
