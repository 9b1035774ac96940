import { join } from 'node:path';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';
import { runWorker } from '../../../platform/workers/runWorker';

/** Where the end mark of a whole PDF must stand at the latest, as readers look for it. */
const tailBytes = 1024;
const locked = /\/Encrypt\s+\d+\s+\d+\s+R/;

/** Where a PDF ends: behind its last end mark; null where it breaks off before one. */
export function pdfEnd(bytes: Buffer): number | null {
  const at = bytes.lastIndexOf('%%EOF');
  return at >= bytes.length - tailBytes && at >= 0 ? at + '%%EOF'.length : null;
}

/** The pages of a PDF in a new one, without scripts, attachments, actions, links and metadata; those that run are refused. */
export async function cleanPdf(bytes: Buffer): Promise<Buffer> {
  // The mark of encryption stands in the open; what it locks could not even be read to be refused.
  if (locked.test(bytes.toString('latin1'))) throw new DomainError('pdfLocked');
  const answer = await runWorker<Uint8Array>(join(__dirname, 'pdfWorker'), bytes);
  if (!answer) throw new DomainError('fileDamaged');
  if ('refused' in answer) throw new DomainError(answer.refused as ErrorCode);
  return Buffer.from(answer.done);
}
