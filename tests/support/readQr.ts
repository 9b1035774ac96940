import QrCode from 'qrcode-reader';
import sharp from 'sharp';

/** What a scanner reads from a picture of a QR code. Throws where it finds none. */
export async function readQr(picture: Buffer): Promise<string> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#ffffff' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return new Promise((resolve, reject) => {
    const reader = new QrCode();
    reader.callback = (problem, read) => {
      if (read) resolve(read.result);
      else reject(new Error(`no QR code to read: ${String(problem)}`));
    };
    reader.decode({ data, width: info.width, height: info.height });
  });
}
