import { createHmac } from 'node:crypto';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { canonicalJson } from './canonicalJson';

/** The last entry of a chain when a day was sealed. */
export interface ChainHead {
  readonly chainId: string;
  readonly seq: number;
  readonly hash: string;
}

/** One day's root: it covers every chain that has grown since the root before it, and that root. */
export interface AuditRoot {
  readonly dayOn: PlainDate;
  readonly sealedAt: Date;
  /** How many chains it covers. */
  readonly heads: number;
  readonly headsHash: string;
  readonly prevHash: string;
  readonly hash: string;
}

/** HMAC-SHA-256 over a root and the one before it. */
export function rootHash(key: Buffer, root: Omit<AuditRoot, 'hash'>): string {
  const { dayOn, sealedAt, heads, headsHash, prevHash } = root;
  const text = canonicalJson({ dayOn, sealedAt, heads, headsHash, prevHash });
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

/** Takes heads one by one, in the order of their chains, and makes one hash of them. */
export function headsHasher(key: Buffer) {
  const hmac = createHmac('sha256', key);
  return {
    add: ({ chainId, seq, hash }: ChainHead): void => void hmac.update(`${chainId} ${seq} ${hash}\n`, 'utf8'),
    digest: (): string => hmac.digest('hex'),
  };
}
