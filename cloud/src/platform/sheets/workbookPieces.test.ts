import { Workbook } from 'exceljs';
import type { SheetPlan } from './sheetXml';
import { unpacksModestly } from './unpacksModestly';
import { workbookPieces } from './workbookPieces';
import type { SheetRows } from './workbookPieces';

const plans: readonly SheetPlan[] = [
  {
    name: '家庭 & 人',
    columns: [
      { head: '序号', width: 8, format: 'whole' },
      { head: '号码 <18>', width: 22, format: 'text' },
      { head: '金额', width: 12, format: 'yuan' },
    ],
  },
  { name: '成员', columns: Array.from({ length: 30 }, (_, at) => ({ head: `列${at}`, width: 10, format: 'text' })) },
];

async function* pagesOf(pages: readonly SheetRows[], asked: () => void = () => undefined) {
  for (const page of pages) {
    asked();
    yield page;
  }
}

async function opened(pages: readonly SheetRows[]) {
  const pieces: Buffer[] = [];
  for await (const piece of workbookPieces(plans, pagesOf(pages))) pieces.push(piece);
  const bytes = Buffer.concat(pieces);
  expect(unpacksModestly(bytes)).toBe(true);
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  return workbook;
}

describe('a workbook in pieces', () => {
  it('D01 holds what was put in, as text what is text, over pages and sheets', async () => {
    const wide = Array.from({ length: 30 }, (_, at) => `甲${at}`);
    const workbook = await opened([
      [[[1, '110101199003070011', 930.5]], [wide]],
      [[[2, ' <b>&"\u0007=1+1_x0041_\u{20000}', null]], []],
      [[], [['尾', ...wide.slice(1)]]],
    ]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['家庭 & 人', '成员']);
    const [families, members] = workbook.worksheets;
    const valuesOf = (row: number) => (families!.getRow(row).values as unknown[]).slice(1);
    expect(valuesOf(1)).toEqual(['序号', '号码 <18>', '金额']);
    expect(valuesOf(2)).toEqual([1, '110101199003070011', 930.5]);
    // Excel reads `_x005F_` as the underscore that it stands for; this reader leaves it.
    expect(valuesOf(3)).toEqual([2, ' <b>&"=1+1_x005F_x0041_\u{20000}']);
    expect(families!.getCell('B2').numFmt).toBe('@');
    expect(families!.getCell('C2').numFmt).toBe('0.00');
    expect(families!.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(members!.getCell('AD2').text).toBe('甲29');
    expect(members!.getCell('A3').text).toBe('尾');
    expect([families!.rowCount, members!.rowCount]).toEqual([3, 3]);
  });

  it('has its sheets and heads also without any row', async () => {
    const workbook = await opened([]);
    expect(workbook.worksheets.map(({ rowCount }) => rowCount)).toEqual([1, 1]);
  });

  it('asks for the next page only when the last was taken', async () => {
    let asked = 0;
    const pages = Array.from({ length: 50 }, (): SheetRows => [[[1, '甲', 1]], []]);
    const pieces = workbookPieces(
      plans,
      pagesOf(pages, () => (asked += 1)),
    );
    while (asked < 3) await pieces.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(3);
    await pieces.return(undefined);
  });

  it('refuses more rows than a spreadsheet program reads', async () => {
    const page: SheetRows = [Array.from({ length: 262_144 }, () => []), []];
    const take = async () => {
      for await (const piece of workbookPieces(plans, pagesOf([page, page, page, page]))) expect(piece).toBeDefined();
    };
    await expect(take()).rejects.toThrow(RangeError);
  });
});
