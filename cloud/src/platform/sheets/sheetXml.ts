import { escaped, spreadsheetNames, xmlDeclared } from './xmlText';

export type SheetCell = string | number | null;

/** How the cells of a column are shown; text keeps numbers of 18 digits whole. */
export type CellFormat = 'text' | 'whole' | 'yuan';

export interface SheetColumn {
  readonly head: string;
  /** In letters. */
  readonly width: number;
  readonly format: CellFormat;
}

export interface SheetPlan {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
}

/** No spreadsheet program reads more. */
const mostRows = 1_048_576;
const bold = 4;
const styleOf: Readonly<Record<CellFormat, number>> = { text: 1, whole: 2, yuan: 3 };

/** The text of one sheet, row by row; the row of the heads stays in view. */
export class SheetXml {
  private row = 1;
  private readonly letters: readonly string[];

  constructor(private readonly columns: readonly SheetColumn[]) {
    this.letters = columns.map((_, at) => letterOf(at));
  }

  begin(): string {
    const widths = this.columns.map(({ width, format }, at) => {
      const place = `min="${at + 1}" max="${at + 1}"`;
      return `<col ${place} width="${width}" style="${styleOf[format]}" customWidth="1"/>`;
    });
    const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
    const heads = this.columns.map(({ head }, at) => textCell(`${this.letters[at]}1`, bold, head));
    return (
      `${xmlDeclared}<worksheet xmlns="${spreadsheetNames}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>` +
      `<cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`
    );
  }

  /** The next rows; throws RangeError for more than a sheet can hold. */
  rows(rows: readonly (readonly SheetCell[])[]): string {
    return rows.map((cells) => this.rowOf(cells)).join('');
  }

  end(): string {
    return '</sheetData></worksheet>';
  }

  private rowOf(cells: readonly SheetCell[]): string {
    this.row += 1;
    if (this.row > mostRows) throw new RangeError(`a sheet holds ${mostRows} rows at most`);
    const written = this.columns.map(({ format }, at) => {
      const value = cells[at] ?? null;
      const place = `${this.letters[at]}${this.row}`;
      if (value === null) return '';
      if (typeof value === 'string') return textCell(place, styleOf[format], value);
      return `<c r="${place}" s="${styleOf[format]}"><v>${value}</v></c>`;
    });
    return `<row r="${this.row}">${written.join('')}</row>`;
  }
}

const textCell = (place: string, style: number, text: string): string =>
  `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

/** `A`, `Z`, `AA` for the columns from 0. */
function letterOf(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : letterOf(Math.floor(at / 26) - 1) + last;
}
