import type { Paper, PaperPart } from './paper';
import { paperFonts, requireGlyphs } from './paperFont';

type Document = PDFKit.PDFDocument;

const margin = 64;
const sizes = { title: 20, heading: 13, text: 12, small: 9 };

/** A paper as PDF (A4). Throws `glyphMissing` with the letters that its font lacks; writes no blank in their place. */
export async function renderPaper(paper: Paper): Promise<Buffer> {
  requirePrintable(paper);
  const fonts = paperFonts();
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
  for (const part of paper.parts) writers[part.kind](document, part as never);
  writeFoot(document, paper.foot);
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
  if (part.kind === 'signatures') return part.places.map(({ label }) => label);
  return part.kind === 'seal' ? [part.issuer, part.dateWords, sealWords] : [part.text];
}

const sealWords = '（盖章处）';

type Part<Kind> = Extract<PaperPart, { kind: Kind }>;
type Writers = { [Kind in PaperPart['kind']]: (document: Document, part: Part<Kind>) => void };

const writers: Writers = {
  title: (document, { text }) => {
    document.font('bold').fontSize(sizes.title).text(text, { align: 'center' }).moveDown(0.6);
  },
  number: (document, { text }) => {
    document.font('regular').fontSize(sizes.small).text(text, { align: 'right' }).moveDown(1);
  },
  heading: (document, { text }) => {
    document.moveDown(0.4).font('bold').fontSize(sizes.heading).text(text).moveDown(0.3);
  },
  paragraph: (document, { text }) => {
    document.font('regular').fontSize(sizes.text).text(text, { lineGap: 6 }).moveDown(0.5);
  },
  table: (document, part) => writeTable(document, part),
  signatures: (document, part) => writeSignatures(document, part),
  seal: (document, { issuer, dateWords }) => {
    document.moveDown(2).font('regular').fontSize(sizes.text);
    for (const text of [issuer, sealWords, dateWords]) document.text(text, { align: 'right', lineGap: 6 });
    document.moveDown(1);
  },
};

function writeTable(document: Document, { head, rows, widths }: Part<'table'>): void {
  const whole = document.page.width - 2 * margin;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = widths.map((width) => (whole * width) / total);
  writeRow(document, head, { columns, font: 'bold' });
  for (const row of rows) writeRow(document, row, { columns, font: 'regular' });
  document.x = margin;
  document.moveDown(0.6);
}

const signatureHeight = 64;

function writeSignatures(document: Document, { places }: Part<'signatures'>): void {
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

const padding = 4;

function writeRow(
  document: Document,
  cells: readonly string[],
  { columns, font }: { columns: number[]; font: string },
) {
  document.font(font).fontSize(sizes.text - 1.5);
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

function writeFoot(document: Document, foot: string): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.page.margins.bottom = 0;
    const words = `${foot}　第${page - start + 1}页，共${count}页`;
    document.font('regular').fontSize(sizes.small);
    document.text(words, margin, document.page.height - margin / 1.6, {
      align: 'center',
      lineBreak: false,
      width: document.page.width - 2 * margin,
    });
  }
}
