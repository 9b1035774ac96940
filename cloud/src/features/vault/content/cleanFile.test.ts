import { PDFDocument, PDFName } from 'pdf-lib';
import sharp from 'sharp';
import {
  archive,
  heicPhoto,
  lockedPdf,
  pdf,
  photo,
  photoNotes,
  pixelBomb,
  program,
  screenshot,
  spoiledPdfs,
} from '../../../../../tests/support/files';
import { cleanFile } from './cleanFile';

const refusalOf = async (bytes: Buffer): Promise<unknown> =>
  cleanFile(bytes).then(
    ({ mime }) => `taken as ${mime}`,
    (error: { code?: unknown }) => error.code,
  );

async function colourAt(bytes: Buffer, x: number, y: number): Promise<'red' | 'blue'> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (Math.round(y * (info.height - 1)) * info.width + Math.round(x * (info.width - 1))) * info.channels;
  return (data[at] ?? 0) > (data[at + 2] ?? 0) ? 'red' : 'blue';
}

describe('photos and scans', () => {
  it.each([
    ['JPEG', () => photo()],
    ['PNG', () => screenshot()],
    ['HEIC', async () => heicPhoto],
  ])('%s become JPEG and look the same', async (_, make) => {
    const { mime, bytes } = await cleanFile(await make());
    expect(mime).toBe('image/jpeg');
    expect((await sharp(bytes).metadata()).format).toBe('jpeg');
    expect(await colourAt(bytes, 0.1, 0.5)).toBe('red');
    expect(await colourAt(bytes, 0.9, 0.5)).toBe('blue');
  });

  it('lose the place, the camera and every other note', async () => {
    const given = await photo();
    expect((await sharp(given).metadata()).exif?.includes(photoNotes.camera)).toBe(true);
    const { bytes } = await cleanFile(given);
    const { exif, xmp, iptc } = await sharp(bytes).metadata();
    expect({ exif, xmp, iptc }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined });
    expect(bytes.includes(photoNotes.camera)).toBe(false);
    expect(bytes.includes('Exif')).toBe(false);
  });

  it('stand upright, as the phone was held', async () => {
    const { bytes } = await cleanFile(await photo({ width: 800, height: 600, orientation: 6 }));
    const { width, height } = await sharp(bytes).metadata();
    expect([width, height]).toEqual([600, 800]);
    expect(await colourAt(bytes, 0.5, 0.1)).toBe('red');
    expect(await colourAt(bytes, 0.5, 0.9)).toBe('blue');
  });

  it('are at most 2400 pixels long, and never made larger', async () => {
    const large = await sharp((await cleanFile(await photo({ width: 4000, height: 3000 }))).bytes).metadata();
    expect([large.width, large.height]).toEqual([2400, 1800]);
    const small = await sharp((await cleanFile(await photo({ width: 300, height: 200 }))).bytes).metadata();
    expect([small.width, small.height]).toEqual([300, 200]);
  });

  it('may carry what cameras put behind them; it is not kept', async () => {
    const film = Buffer.concat([Buffer.from('\u0000\u0000\u0000\u0018ftypmp42'), Buffer.alloc(5000, 3)]);
    const { bytes } = await cleanFile(Buffer.concat([await photo(), film]));
    expect(bytes.includes('ftypmp42')).toBe(false);
  });

  it.each([0.2, 0.5, 0.9, 0.999])('are refused when cut off at %d of their length', async (share) => {
    const progressive = await sharp(await photo())
      .jpeg({ progressive: true })
      .toBuffer();
    for (const whole of [await photo(), progressive, await screenshot(), heicPhoto]) {
      expect(await refusalOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe('fileDamaged');
    }
  });

  it('are refused when they only begin like one', async () => {
    expect(await refusalOf(Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xd9])]))).toBe('fileDamaged');
    expect(await refusalOf(Buffer.from('\u0000\u0000\u0000\u0018ftypheic and no more', 'latin1'))).toBe('fileDamaged');
  });

  it('are refused when they would fill the memory', async () => {
    const bomb = pixelBomb(14_000, 10_000);
    expect(bomb.length).toBeLessThan(1_000_000);
    expect(await refusalOf(bomb)).toBe('fileTooManyPixels');
  });
});

describe('PDFs', () => {
  it('keep their pages and lose title, author and metadata', async () => {
    const given = await pdf({ pages: 3 });
    const { mime, bytes } = await cleanFile(given);
    expect(mime).toBe('application/pdf');
    const clean = await PDFDocument.load(bytes, { updateMetadata: false });
    expect(clean.getPageCount()).toBe(3);
    expect(clean.getPage(0).getSize()).toEqual({ width: 400, height: 500 });
    expect([clean.getTitle(), clean.getAuthor(), clean.catalog.get(PDFName.of('Metadata'))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(bytes.includes('Author-Who-Must-Not-Leak')).toBe(false);
  });

  it('keep the photos on their pages without their notes', async () => {
    const withPhoto = await pdf({
      spoil: async (document) => {
        const image = await document.embedJpg(await photo());
        document.getPage(0).drawImage(image, { x: 0, y: 0, width: 100, height: 75 });
      },
    });
    expect(withPhoto.includes(photoNotes.camera)).toBe(true);
    const { bytes } = await cleanFile(withPhoto);
    expect(bytes.includes(photoNotes.camera)).toBe(false);
    expect(bytes.includes('DCTDecode')).toBe(true);
  });

  it('lose the links that lead out of them', async () => {
    const linked = await pdf({
      spoil: (document) => {
        const link = {
          Type: 'Annot',
          Subtype: 'Link',
          Rect: [0, 0, 9, 9],
          A: { S: 'URI', URI: 'http://example.com/track' },
        };
        document.getPage(0).node.set(PDFName.of('Annots'), document.context.obj([document.context.obj(link as never)]));
      },
    });
    expect(linked.length).toBeGreaterThan(0);
    expect((await cleanFile(linked)).bytes.includes('example.com')).toBe(false);
  });

  it.each([
    ['a script', spoiledPdfs.script, 'pdfHasScripts'],
    ['a program to start', spoiledPdfs.openAction, 'pdfHasScripts'],
    ['a script under a disguised name', spoiledPdfs.hiddenName, 'pdfHasScripts'],
    ['an attachment', spoiledPdfs.attachment, 'pdfHasAttachments'],
    ['a stream that unpacks without end', spoiledPdfs.bomb, 'fileTooLarge'],
    ['a password', lockedPdf, 'pdfLocked'],
    ['too many pages', () => pdf({ pages: 101 }), 'pdfTooManyPages'],
  ])('are refused with %s', async (_, make, code) => {
    expect(await refusalOf(await make())).toBe(code);
  });

  it('are refused when cut off, or when nothing in them can be read', async () => {
    const whole = await pdf();
    expect(await refusalOf(whole.subarray(0, whole.length / 2))).toBe('fileDamaged');
    expect(await refusalOf(Buffer.from('%PDF-1.7\nnothing\n%%EOF'))).toBe('fileDamaged');
    expect(await refusalOf(Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}\n%%EOF`))).toBe('fileDamaged');
  });
});

describe('everything else', () => {
  it.each([
    ['a program', program()],
    ['an archive', archive()],
    ['a page with scripts', Buffer.from('<html><script>alert(1)</script></html>')],
    ['a drawing that may hold scripts', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['a GIF', Buffer.from('GIF89a')],
    ['an AVIF', Buffer.from('\u0000\u0000\u0000\u001cftypavif', 'latin1')],
    ['plain text', Buffer.from('低保申请书')],
    ['a PDF that begins later', Buffer.concat([Buffer.alloc(10, 0x20), Buffer.from('%PDF-1.7 %%EOF')])],
  ])('%s is refused, whatever it is called', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('fileKindNotAccepted');
  });

  it('a file that is two things at once is refused', async () => {
    const [jpeg, png, paper] = [await photo(), await screenshot(), await pdf()];
    for (const hidden of [archive(), program(), Buffer.from('<script>alert(1)</script>'), paper]) {
      for (const shown of [jpeg, png]) expect(await refusalOf(Buffer.concat([shown, hidden]))).toBe('fileMixed');
    }
    expect(await refusalOf(Buffer.concat([paper, archive()]))).toBe('fileMixed');
    const comment = Buffer.from('\u00ff\u00fe\u0000\u0020%PDF-1.7 and more of this kind....', 'latin1').subarray(0, 34);
    expect(await refusalOf(Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]))).toBe('fileMixed');
  });
});
