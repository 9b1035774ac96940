import type { Answers } from '@twin-pledge/shared/forms/answers';
import { canonicalJson } from '../../platform/audit/canonicalJson';
import { sha256Hex } from '../../platform/crypto/tokens';

/** SHA-256 of the answers in one canonical order of keys: what a commitment binds, and what sending compares (B04). */
export function answersHash(answers: Answers): string {
  return sha256Hex(canonicalJson(answers));
}
