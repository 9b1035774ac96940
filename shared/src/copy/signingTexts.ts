import { handlerCommitment, residentCommitment } from './commitments';
import type { SigningTextDef } from './renderText';

const standard: readonly SigningTextDef[] = [residentCommitment, handlerCommitment];

/**
 * The text that a policy parameter names (`commitment.residentText`: `commitment.resident.v1`), among a pack's own and
 * the standard ones. RangeError where there is none: a commitment to an unknown text must not be signed.
 */
export function signingTextByKey(key: string, ofPack: readonly SigningTextDef[] = []): SigningTextDef {
  const found = [...ofPack, ...standard].filter((text) => `${text.id}.${text.version}` === key)[0];
  if (!found) throw new RangeError(`no signing text ${key}`);
  return found;
}
