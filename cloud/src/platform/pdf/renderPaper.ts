import type { Paper, PaperPart } from './paper';
import { paperFonts, requireGlyphs } from './paperFont';

type Document = PDFKit.PDFDocument;

const letterings = {
  letter: { title: 20, heading: 13, text: 12, small: 9, lineGap: 6, margin: 64 },
  poster: { title: 34, heading: 18, text: 14, small: 11, lineGap: 2, margin: 48 },
};
type Lettering = (typeof letterings)['letter'];

/** A paper as PDF (A4). Throws `glyphMissing` with the letters that its font lacks; writes no blank in their place. */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  requirePrintable(paper);
  const fonts = paperFonts();
  const lettering = letterings[paper.lettering ?? 'letter'];
  const { margin } = lettering;
  // Loaded at the first paper: a start need not carry it.
  const { default: PdfDocument } = await import('pdfkit');
  const document = new PdfDocument({
    size: 'A4',
    margins: { top: margin, bottom: margin, left: margin, right: margin },
    bufferPages: true,
    info: { Title: paper.fileTitle },
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => document.on('end', resolve).on('error', reject));
  document.registerFont('regular', fonts.regular);
  document.registerFont('bold', fonts.bold);
  for (const part of paper.parts) writers[part.kind](document, part as never, lettering);
  writeFoot(document, paper, lettering);
  document.end();
  await ended;
  return Buffer.concat(chunks);
}

/** Throws `glyphMissing` for a paper that `renderPaper` would refuse, before anything is sent or promised. */
export function requirePrintable(paper: Paper): void {
  requireGlyphs([paper.foot, ...paper.parts.flatMap(textsOf)].join(''), paperFonts());
}

function textsOf(part: PaperPart): string[] {
  if (part.kind === 'table') return [...part.head, ...part.rows.flat()];
  if (part.kind === 'picture') return [...part.lines];
  if (part.kind === 'signatures') return part.places.map(({ label }) => label);
  return part.kind === 'seal' ? [part.issuer, part.dateWords, sealWords] : [part.text];
}

const sealWords = '（盖章处）';

type Part<Kind> = Extract<PaperPart, { kind: Kind }>;
type Writers = { [Kind in PaperPart['kind']]: (document: Document, part: Part<Kind>, sizes: Lettering) => void };

const writers: Writers = {
  title: (document, { text }, sizes) => {
    document.font('bold').fontSize(sizes.title).text(text, { align: 'center' }).moveDown(0.6);
  },
  number: (document, { text }, sizes) => {
    document.font('regular').fontSize(sizes.small).text(text, { align: 'right' }).moveDown(1);
  },
  heading: (document, { text }, sizes) => {
    document.moveDown(0.4).font('bold').fontSize(sizes.heading).text(text).moveDown(0.3);
  },
  paragraph: (document, { text }, sizes) => {
    document.font('regular').fontSize(sizes.text).text(text, { lineGap: sizes.lineGap }).moveDown(0.5);
  },
  table: writeTable,
  signatures: writeSignatures,
  picture: writePicture,
  seal: (document, { issuer, dateWords }, sizes) => {
    document.moveDown(2).font('regular').fontSize(sizes.text);
    for (const text of [issuer, sealWords, dateWords]) document.text(text, { align: 'right', lineGap: sizes.lineGap });
    document.moveDown(1);
  },
};

function writeTable(document: Document, { head, rows, widths }: Part<'table'>, sizes: Lettering): void {
  const { margin } = sizes;
  const whole = document.page.width - 2 * margin;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (whole * width) / total);
  writeRow(document, head, { columns, font: 'bold', size: sizes.text - 1.5, margin });
  for (const row of rows) writeRow(document, row, { columns, font: 'regular', size: sizes.text - 1.5, margin });
  document.x = margin;
  document.moveDown(0.6);
}

const signatureHeight = 64;

function writeSignatures(document: Document, { places }: Part<'signatures'>, sizes: Lettering): void {
  const { margin } = sizes;
  if (document.y + signatureHeight + 40 > document.page.height - margin) document.addPage();
  const width = (document.page.width - 2 * margin) / places.length;
  const top = document.y + 8;
  document.font('regular').fontSize(sizes.text - 1.5);
  for (const [at, { label, drawing }] of places.entries()) {
    const left = margin + at * width;
    document.text(label, left, top, { width: width - 12 });
    if (drawing) document.image(drawing, left, top + 18, { fit: [width - 24, signatureHeight - 22] });
    const line = top + signatureHeight;
    document
      .moveTo(left, line)
      .lineTo(left + width - 16, line)
      .lineWidth(0.5)
      .stroke('#999999');
  }
  document.x = margin;
  document.y = top + signatureHeight;
  document.moveDown(0.8);
}

const pictureSide = 210;
const beside = 20;

function writePicture(document: Document, { picture, lines }: Part<'picture'>, sizes: Lettering): void {
  const { margin } = sizes;
  const top = document.y;
  document.image(picture, margin, top, { fit: [pictureSide, pictureSide] });
  const left = margin + pictureSide + beside;
  const width = document.page.width - margin - left;
  document.y = top + sizes.lineGap;
  for (const [at, line] of lines.entries()) {
    document.font(at === 0 ? 'bold' : 'regular').fontSize(at === 0 ? sizes.heading * 1.2 : sizes.heading);
    document.text(line, left, document.y, { width, lineGap: sizes.lineGap }).moveDown(0.25);
  }
  document.x = margin;
  document.y = Math.max(document.y, top + pictureSide);
  document.moveDown(0.4);
}

const padding = 4;

function writeRow(
  document: Document,
  cells: readonly string[],
  { columns, font, size, margin }: { columns: number[]; font: string; size: number; margin: number },
) {
  document.font(font).fontSize(size);
  const inner = columns.map((width) => width - 2 * padding);
  const heights = cells.map((cell, at) => document.heightOfString(cell || ' ', { width: inner[at] ?? 0 }));
  const height = Math.max(...heights) + 2 * padding;
  if (document.y + height > document.page.height - margin) document.addPage();
  const top = document.y;
  let left = margin;
  for (const [at, cell] of cells.entries()) {
    const width = columns[at] ?? 0;
    document.rect(left, top, width, height).lineWidth(0.5).stroke('#999999');
    document.fillColor('#000000').text(cell, left + padding, top + padding, { width: inner[at] ?? 0 });
    left += width;
  }
  document.x = margin;
  document.y = top + height;
}

function writeFoot(document: Document, { foot, lettering }: Paper, sizes: Lettering): void {
  const { margin } = sizes;
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    const words = lettering === 'poster' ? foot : `${foot}　第${page - start + 1}页，共${count}页`;
    document.font('regular').fontSize(sizes.small);
    document.text(words, margin, document.page.height - margin / 1.6, {
      align: 'center',
      lineBreak: false,
      width: document.page.width - 2 * margin,
    });
  }
}
