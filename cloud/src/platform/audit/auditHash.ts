import { createHmac } from 'node:crypto';
import { canonicalJson } from './canonicalJson';

/** What an audit entry's hash binds. */
export interface AuditContent {
  readonly chainId: string;
  readonly seq: number;
  readonly at: Date;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  /** Canonical JSON. */
  readonly details: string;
  readonly prevHash: string;
}

/** The `prevHash` of the first entry of a chain. */
export const beforeFirst = '0'.repeat(64);

/** HMAC-SHA-256 over an entry and the one before it: without the key nobody can write a chain that verifies. */
export function auditHash(key: Buffer, content: AuditContent): string {
  const { chainId, seq, at, actorKind, actorId, action, details, prevHash } = content;
  const text = canonicalJson({ chainId, seq, at, actorKind, actorId, action, details, prevHash });
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}
