import { demonstrationMark } from './demonstrationMark';

/** A made-up bill or pay slip as PDF, as an office would send it: rows of a table, marked 示范, nobody's name on it. */
export async function demonstrationPdf(seed: number): Promise<Buffer> {
  const { LineCapStyle, PDFDocument, rgb } = await import('pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  const page = document.addPage([595, 842]);
  const [ink, red] = [rgb(0.36, 0.4, 0.44), rgb(0.7, 0.25, 0.18)];
  page.drawRectangle({ x: 56, y: 752, width: 230, height: 22, color: ink, opacity: 0.75 });
  for (let row = 0; row < 12; row += 1) {
    const y = 690 - row * 44;
    const long = 110 + 90 * Math.abs(Math.sin((row + 1) * (seed + 2)));
    page.drawLine({ start: { x: 56, y: y - 16 }, end: { x: 539, y: y - 16 }, thickness: 1, color: ink, opacity: 0.4 });
    page.drawRectangle({ x: 64, y, width: long, height: 9, color: ink, opacity: 0.4 });
    page.drawRectangle({ x: 430, y, width: 40 + (row % 4) * 12, height: 9, color: ink, opacity: 0.4 });
  }
  for (const { x, y, scale, borderColor, borderOpacity } of [
    { x: 70, y: 520, scale: 2, borderColor: ink, borderOpacity: 0.22 },
    { x: 420, y: 800, scale: 0.55, borderColor: red, borderOpacity: 1 },
  ])
    for (const stroke of demonstrationMark)
      page.drawSvgPath(stroke, {
        x,
        y,
        scale,
        borderColor,
        borderOpacity,
        borderWidth: 8,
        borderLineCap: LineCapStyle.Round,
      });
  return Buffer.from(await document.save());
}
