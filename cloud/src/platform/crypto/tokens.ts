import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret of 256 random bits for a session or a link, safe in addresses and headers. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret of 192 random bits for a link: its 32 characters are the most that a mini-program code can carry. */
export function newLinkToken(): string {
  return randomBytes(24).toString('base64url');
}

/** What is stored of a token: 64 hex digits. The token itself has enough randomness to need no salt. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token, 'utf8').digest('hex');
}

/** SHA-256 of bytes or UTF-8 text, 64 hex digits. */
export function sha256Hex(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Compares two secrets without telling by the time taken where they differ. */
export function equalSecrets(one: string, other: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text, 'utf8').digest();
  return timingSafeEqual(hash(one), hash(other));
}
