import type { IncomingMessage } from 'node:http';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { readBody } from './readBody';

/** A photo as phones take them. */
const mostBytes = 12 * 1024 * 1024;

/** The bytes of a request that is a photo; `fileTooLarge` beyond 12 MiB. */
export const readPhotoBody = (request: IncomingMessage): Promise<Buffer> =>
  readBody(request, mostBytes, new DomainError('fileTooLarge'));
