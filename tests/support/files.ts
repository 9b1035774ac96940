import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFHexString, PDFName, PDFString, StandardFonts, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { heicPhoto } from './heicPhoto';

export { heicPhoto };

export interface PhotoOptions {
  readonly width?: number;
  readonly height?: number;
  /** Makes one photo differ from another. */
  readonly seed?: number;
  /** As a phone held upright writes it: the picture lies on its side, and a note says so. */
  readonly orientation?: number;
}

/** The invented place and camera that photos of `photo` carry. */
export const photoNotes = { latitude: '28/1 58/1 0/1', longitude: '117/1 8/1 0/1', camera: 'Example Phone 7' };

function pixels(width: number, height: number, seed: number): Buffer {
  const raw = Buffer.alloc(width * height * 3);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3;
      raw[at] = x < width / 2 ? 220 : 20;
      raw[at + 1] = (seed * 37 + (y >> 3) * 5) % 256;
      raw[at + 2] = x < width / 2 ? 20 : 220;
    }
  }
  return raw;
}

/** A JPEG as a phone takes it: left half red, right half blue, with the place and the camera in its notes. */
export function photo({ width = 800, height = 600, seed = 1, orientation }: PhotoOptions = {}): Promise<Buffer> {
  const notes = {
    IFD0: { Make: 'Example', Model: photoNotes.camera },
    IFD3: {
      GPSLatitudeRef: 'N',
      GPSLatitude: photoNotes.latitude,
      GPSLongitudeRef: 'E',
      GPSLongitude: photoNotes.longitude,
    },
  };
  return sharp(pixels(width, height, seed), { raw: { width, height, channels: 3 } })
    .withExif(notes)
    .withMetadata(orientation === undefined ? {} : { orientation })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A photo with so much grain that it takes about a megabyte: several pieces on its way. */
export function grainyPhoto(): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: '#888888', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A PNG as a scanner or a screenshot makes it. */
export function screenshot({ width = 400, height = 300, seed = 1 }: PhotoOptions = {}): Promise<Buffer> {
  return sharp(pixels(width, height, seed), { raw: { width, height, channels: 3 } })
    .png()
    .toBuffer();
}

/** What a PDF may hold besides its pages. */
export interface PdfOptions {
  readonly pages?: number;
  readonly text?: string;
  /** Called with the finished document, to put something into it. */
  readonly spoil?: (pdf: PDFDocument) => Promise<void> | void;
}

/** A PDF with text on each page, a title, an author, and XMP metadata. */
export async function pdf({ pages = 2, text = 'Example statement', spoil }: PdfOptions = {}): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.setTitle('Statement of somebody');
  document.setAuthor('Author-Who-Must-Not-Leak');
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let page = 1; page <= pages; page += 1) {
    document.addPage([400, 500]).drawText(`${text} ${page}`, { x: 40, y: 400, size: 18, font, color: rgb(0, 0, 0) });
  }
  const xmp = document.context.stream('<x:xmpmeta>Author-Who-Must-Not-Leak</x:xmpmeta>', {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  document.catalog.set(PDFName.of('Metadata'), document.context.register(xmp));
  await spoil?.(document);
  return Buffer.from(await document.save());
}

/** PDFs that do more than show paper, by what is wrong with them. */
export const spoiledPdfs = {
  script: () => pdf({ spoil: (document) => document.addJavaScript('hello', 'app.alert("hello")') }),
  openAction: () =>
    pdf({
      spoil: ({ catalog, context }) => {
        const action = { Type: 'Action', S: 'Launch', F: PDFString.of('calc.exe') };
        catalog.set(PDFName.of('OpenAction'), context.register(context.obj(action)));
      },
    }),
  attachment: () =>
    pdf({
      spoil: (document) => document.attach(Buffer.from('MZ…'), 'invoice.exe', { mimeType: 'application/x-msdownload' }),
    }),
  hiddenName: () =>
    pdf({
      spoil: ({ catalog, context }) => {
        // The same name, written with an escape to pass a search for it.
        const action = context.obj({ S: PDFName.of('Java#53cript'), JS: PDFHexString.fromText('1') });
        catalog.set(PDFName.of('OpenAction'), context.register(action));
      },
    }),
  bomb: () =>
    pdf({
      spoil: ({ context }) => {
        const packed = deflateSync(Buffer.alloc(200 * 1024 * 1024, 0x20));
        context.register(context.stream(packed, { Filter: 'FlateDecode' }));
      },
    }),
} as const;

/** A PDF that asks for a password, in the form writers give it: what is locked is named in the trailer. */
export async function lockedPdf(): Promise<Buffer> {
  const open = await PDFDocument.load(await pdf());
  const { context } = open;
  const encrypt = context.obj({
    Filter: 'Standard',
    V: 1,
    R: 2,
    P: -4,
    O: PDFHexString.of('00'.repeat(32)),
    U: PDFHexString.of('00'.repeat(32)),
  });
  context.trailerInfo.Encrypt = context.register(encrypt);
  return Buffer.from(await open.save({ useObjectStreams: false }));
}

/** A small program for Windows, as far as its first bytes go. */
export const program = (): Buffer =>
  Buffer.concat([Buffer.from('MZ\u0090\u0000\u0003', 'latin1'), Buffer.alloc(2000, 1)]);

/** An empty archive, the shortest there is. */
export const archive = (): Buffer => Buffer.concat([Buffer.from('PK\u0005\u0006', 'latin1'), Buffer.alloc(18)]);

/** A PNG whose few bytes unpack to so many pixels, all black. */
export function pixelBomb(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(1, 8); // one bit a pixel, grey
  const rows = deflateSync(Buffer.alloc((Math.ceil(width / 8) + 1) * height));
  const start = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([start, chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)]);
}

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
