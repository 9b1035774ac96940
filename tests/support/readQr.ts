import QrCode from 'qrcode-reader';
import sharp from 'sharp';

/** The reader takes some patterns of data for marks, by which way up the picture is; a code is the same each way. */
const quarterTurns = [0, 90, 180, 270];

/** What a scanner reads from a picture of a QR code, turning it where it sees nothing at first. Throws where it finds none. */
export async function readQr(picture: Buffer): Promise<string> {
  let problem: unknown;
  for (const turned of quarterTurns) {
    try {
      return await readOnce(await sharp(picture).flatten({ background: '#ffffff' }).rotate(turned).png().toBuffer());
    } catch (error) {
      problem = error;
    }
  }
  throw problem;
}

async function readOnce(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return new Promise((resolve, reject) => {
    const reader = new QrCode();
    reader.callback = (problem, read) => {
      if (read) resolve(read.result);
      else reject(new Error(`no QR code to read: ${String(problem)}`));
    };
    reader.decode({ data, width: info.width, height: info.height });
  });
}
