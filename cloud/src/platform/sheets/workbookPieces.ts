import { strToU8, Zip, ZipDeflate } from 'fflate';
import { SheetXml, type SheetCell, type SheetPlan } from './sheetXml';
import { workbookParts } from './workbookParts';

/** The next rows of each sheet, in the order of the sheets. */
export type SheetRows = readonly (readonly (readonly SheetCell[])[])[];

/**
 * An Excel workbook, piece by piece, of rows that come page by page: nothing is asked for before the last piece was taken.
 * The first sheet is sent as it comes; an archive has its files one after the other, so the others wait, packed, a fifteenth
 * of their size.
 */
export async function* workbookPieces(
  plans: readonly SheetPlan[],
  pages: AsyncIterable<SheetRows>,
): AsyncGenerator<Buffer> {
  if (plans.length === 0) throw new RangeError('a workbook has a sheet');
  const packed = new PackedFiles();
  for (const [name, text] of Object.entries(workbookParts(plans.map((plan) => plan.name))))
    packed.begin(name).push(strToU8(text), true);
  const sheets = plans.map(({ columns }, at) => ({
    xml: new SheetXml(columns),
    file: packed.begin(`xl/worksheets/sheet${at + 1}.xml`),
  }));
  for (const { xml, file } of sheets) file.push(strToU8(xml.begin()));
  for await (const rows of pages) {
    for (const [at, { xml, file }] of sheets.entries()) file.push(strToU8(xml.rows(rows[at] ?? [])));
    yield packed.take();
  }
  for (const { xml, file } of sheets) file.push(strToU8(xml.end()), true);
  packed.end();
  yield packed.take();
}

/** The archive as far as it can be sent: what belongs behind a file that still grows waits there. */
class PackedFiles {
  private ready: Uint8Array[] = [];
  private readonly archive = new Zip((error, piece) => {
    if (error) throw error;
    this.ready.push(piece);
  });

  /** A file of the archive; the order of beginning is the order of the archive. */
  begin(name: string): ZipDeflate {
    const file = new ZipDeflate(name);
    this.archive.add(file);
    return file;
  }

  /** What came since the last time. */
  take(): Buffer {
    const pieces = this.ready;
    this.ready = [];
    return Buffer.concat(pieces);
  }

  end(): void {
    this.archive.end();
  }
}
