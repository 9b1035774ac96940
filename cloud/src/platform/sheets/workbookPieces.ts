import { Archive } from './archive';
import { PackedFile } from './packedFile';
import { SheetXml, type SheetCell, type SheetPlan } from './sheetXml';
import { workbookParts } from './workbookParts';

/** The next rows of each sheet, in the order of the sheets. */
export type SheetRows = readonly (readonly (readonly SheetCell[])[])[];

interface Growing {
  readonly file: PackedFile;
  readonly xml: SheetXml;
  /** Packed and waiting for its turn; nothing waits of the first sheet. */
  readonly waiting: Buffer[];
}

/**
 * An Excel workbook, piece by piece, of rows that come page by page: nothing is asked for before the last piece was taken.
 * The first sheet is sent as it comes; an archive has its files one after the other, so the others wait, packed, a fifteenth
 * of their size.
 */
export async function* workbookPieces(
  plans: readonly SheetPlan[],
  pages: AsyncIterable<SheetRows>,
): AsyncGenerator<Buffer> {
  const archive = new Archive();
  for (const [name, text] of Object.entries(workbookParts(plans.map((plan) => plan.name)))) {
    const file = new PackedFile(name);
    yield* archive.file(file, [await file.add(text)]);
  }
  const [first, ...others] = plans.map(({ columns }, at): Growing => ({
    file: new PackedFile(`xl/worksheets/sheet${at + 1}.xml`),
    xml: new SheetXml(columns),
    waiting: [],
  }));
  if (!first) throw new RangeError('a workbook has a sheet');
  yield* archive.file(first.file, grow(first, others, pages));
  for (const { file, waiting } of others) yield* archive.file(file, waiting);
  yield archive.end();
}

async function* grow(first: Growing, others: readonly Growing[], pages: AsyncIterable<SheetRows>) {
  yield await first.file.add(first.xml.begin());
  for (const { file, xml, waiting } of others) waiting.push(await file.add(xml.begin()));
  for await (const [rows = [], ...more] of pages) {
    for (const [at, { file, xml, waiting }] of others.entries()) waiting.push(await file.add(xml.rows(more[at] ?? [])));
    yield await first.file.add(first.xml.rows(rows));
  }
  for (const { file, xml, waiting } of others) waiting.push(await file.add(xml.end()));
  yield await first.file.add(first.xml.end());
}
