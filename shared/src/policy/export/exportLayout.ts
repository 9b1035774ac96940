import * as z from 'zod/mini';
import { nearest } from '../checks/nearest';
import { exportFact, exportFacts } from './exportFacts';
import type { ExportFactKind } from './exportFacts';

/** How a value is written, and the kinds of facts that it fits. */
const formats = {
  text: ['text'],
  number: ['number'],
  yuan: ['fen'],
  wholeYuan: ['fen'],
  date: ['date'],
  dateCompact: ['date'],
  dateSlash: ['date'],
  month: ['month'],
  monthCompact: ['month'],
} as const satisfies Record<string, readonly ExportFactKind[]>;

export type ExportFormat = keyof typeof formats;

/** The format where a layout names none. */
const usual: Readonly<Record<ExportFactKind, ExportFormat | null>> = {
  text: 'text',
  number: 'number',
  fen: 'yuan',
  date: 'date',
  month: 'month',
  code: null,
  flag: null,
};

const words = z.string('要写文字').check(z.minLength(1, '不能是空的'), z.maxLength(100, '最多100字'));

const columnSchema = z.strictObject({
  head: words,
  /** The fact that feeds the column, or a text that stands in every row. */
  fact: z.optional(z.string()),
  fixed: z.optional(z.string()),
  format: z.optional(z.enum(Object.keys(formats) as [ExportFormat, ...ExportFormat[]])),
  /** What each code is called in the other book; `otherwise` for those not named. */
  codes: z.optional(z.record(z.string(), z.string())),
  otherwise: z.optional(z.string()),
  width: z.optional(z.int().check(z.minimum(4), z.maximum(100))),
});

const sheetSchema = z.strictObject({
  name: words.check(z.maxLength(31, '工作表名最多31个字'), z.regex(/^[^[\]:*?/\\]+$/, '工作表名不能有 [ ] : * ? / \\')),
  /** One row a case, a member of the household, or a member who is covered. */
  rows: z.enum(['case', 'member', 'covered']),
  columns: z.array(columnSchema).check(z.minLength(1, '至少要有一列')),
});

export type ExportColumn = z.infer<typeof columnSchema>;
export type ExportSheet = z.infer<typeof sheetSchema>;

/** How the province's own book wants a decided case: sheets, columns in their order, formats and code tables. */
export const exportLayoutSchema = z
  .strictObject({
    version: words,
    /** Which decisions the book takes. */
    outcomes: z.array(z.enum(['approved', 'refused'])).check(z.minLength(1)),
    sheets: z.array(sheetSchema).check(z.minLength(1, '至少要有一张工作表')),
  })
  .check((given) => {
    const names = given.value.sheets.map(({ name }) => name);
    const twice = names.find((name, at) => names.indexOf(name) !== at);
    const problems = given.value.sheets.flatMap(sheetProblems);
    for (const message of twice === undefined ? problems : [`工作表“${twice}”写了两次`, ...problems])
      given.issues.push({ code: 'custom', message, input: given.value });
  });

export type ExportLayout = z.infer<typeof exportLayoutSchema>;

/** The format of a column: its own, or the usual one of its fact. */
export function formatOf({ fact, format }: ExportColumn): ExportFormat | null {
  const kind = fact === undefined ? 'text' : exportFact(fact)?.kind;
  return format ?? (kind === undefined ? null : usual[kind]);
}

function sheetProblems({ name, rows, columns }: ExportSheet): string[] {
  const heads = columns.map(({ head }) => head);
  const twice = heads.find((head, at) => heads.indexOf(head) !== at);
  const of = columns.flatMap((column) =>
    columnProblems(column, rows).map((problem) => `工作表“${name}”的“${column.head}”：${problem}`),
  );
  return twice === undefined ? of : [`工作表“${name}”有两列叫“${twice}”`, ...of];
}

function columnProblems(column: ExportColumn, rows: ExportSheet['rows']): string[] {
  const { fact, fixed, format } = column;
  if ((fact === undefined) === (fixed === undefined)) return ['要么写 fact（取哪一项），要么写 fixed（固定的字）'];
  if (fact === undefined) return [];
  const known = exportFact(fact);
  if (!known) {
    const near = nearest(fact, Object.keys(exportFacts));
    return [`没有“${fact}”这一项${near ? `，是不是要写“${near}”？` : ''}`];
  }
  if (known.ofPerson && rows === 'case') return [`“${fact}”是每个人的，这张表一件一行，放不下`];
  if (format !== undefined && !(formats[format] as readonly ExportFactKind[]).includes(known.kind))
    return [`“${fact}”（${known.label}）不能写成 ${format}`];
  return codeProblems(column, known.kind === 'flag' ? ['yes', 'no'] : (known.codes ?? null));
}

function codeProblems({ codes, otherwise }: ExportColumn, possible: readonly string[] | null): string[] {
  if (possible === null) return codes || otherwise !== undefined ? ['这一项不是代码，不用写 codes'] : [];
  if (!codes) return ['要写 codes，每个代码在对方系统里叫什么'];
  const unknown = Object.keys(codes).filter((code) => !possible.includes(code));
  const missing = otherwise === undefined ? possible.filter((code) => codes[code] === undefined) : [];
  return [
    ...unknown.map((code) => `没有“${code}”这个代码，能写的是 ${possible.join('、')}`),
    ...(missing.length > 0 ? [`codes 里少了 ${missing.join('、')}（或者写 otherwise）`] : []),
  ];
}
