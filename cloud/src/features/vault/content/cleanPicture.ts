import { join } from 'node:path';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';
import type { Sharp } from 'sharp';
import { loadSharp } from '../../../platform/pictures/loadSharp';
import { runWorker } from '../../../platform/workers/runWorker';
import { mostPixels } from './pixelLimits';

/** Enough to read small print on a photographed page. */
const longestEdge = 2400;
const quality = 82;
const patienceSeconds = 30;
const options = { failOn: 'error', limitInputPixels: mostPixels, sequentialRead: true } as const;

/** A JPEG or PNG drawn anew as JPEG: upright, without location or other metadata, at most 2400 pixels at the long edge. */
export async function cleanPicture(bytes: Buffer): Promise<Buffer> {
  const sharp = await loadSharp();
  const { width, height } = await readable(sharp(bytes, { ...options, limitInputPixels: false }).metadata());
  if (width * height > mostPixels) throw new DomainError('fileTooManyPixels');
  return drawn(sharp(bytes, options).autoOrient());
}

/** A HEIC photo drawn anew in the same way. Its decoder has turned it upright already. */
export async function cleanHeic(bytes: Buffer): Promise<Buffer> {
  type Raw = { width: number; height: number; data: Uint8Array };
  const answer = await runWorker<Raw>(join(__dirname, 'heicWorker'), bytes);
  if (!answer) throw new DomainError('fileDamaged');
  if ('refused' in answer) throw new DomainError(answer.refused as ErrorCode);
  const { width, height, data } = answer.done;
  const sharp = await loadSharp();
  return drawn(sharp(Buffer.from(data.buffer, data.byteOffset, data.length), { raw: { width, height, channels: 4 } }));
}

function drawn(picture: Sharp): Promise<Buffer> {
  return readable(
    picture
      .resize({ width: longestEdge, height: longestEdge, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .jpeg({ quality })
      .timeout({ seconds: patienceSeconds })
      .toBuffer(),
  );
}

/** What the decoder can't read, because it is cut off or was never a picture, is a damaged file. */
async function readable<T>(reading: Promise<T>): Promise<T> {
  return reading.catch(() => {
    throw new DomainError('fileDamaged');
  });
}
