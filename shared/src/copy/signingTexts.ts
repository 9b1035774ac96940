import * as z from 'zod/mini';
import { handlerCommitment, residentCommitment } from './commitments';
import type { SigningTextDef } from './renderText';

const words = z.string().check(z.minLength(1), z.maxLength(2000));

/** How a county's own text must look to replace a standard one. */
export const signingTextSchema = z.strictObject({
  id: z.string().check(z.regex(/^[a-zA-Z]+(\.[a-zA-Z]+)*$/)),
  version: z.string().check(z.regex(/^v\d+(\.[\w-]+)?$/)),
  title: words,
  paragraphs: z.array(words),
  undertakings: z.array(z.strictObject({ covers: words, text: words })),
  closing: z.array(words),
});

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
