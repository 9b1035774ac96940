import type { IncomingMessage } from 'node:http';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { visibleText } from '@twin-pledge/shared/kernel/visibleText';
import { readBody } from './readBody';

/** No form of ours nests deeper than ten; what reads values by calling itself must come to an end. */
const mostDepth = 40;
/**
 * Reads a JSON body of at most `limitBytes`, its texts without what nobody sees; undefined when there is none. DomainError tooLarge, unsupportedContentType
 * or malformedRequest.
 */
export async function readJsonBody(request: IncomingMessage, limitBytes: number): Promise<unknown> {
  const bytes = await readBody(request, limitBytes);
  if (bytes.length === 0) return undefined;
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  const encoding = request.headers['content-encoding'];
  if (type !== 'application/json' || (encoding && encoding !== 'identity'))
    throw new DomainError('unsupportedContentType');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (depthOf(text) <= mostDepth) return mayHoldUnseen.test(text) ? JSON.parse(text, seen) : JSON.parse(text);
  } catch {
    // Neither text nor JSON.
  }
  throw new DomainError('malformedRequest');
}

/** Most bodies hold nothing of the kind, and looking at each value of one costs more than reading it. */
const mayHoldUnseen =
  /\\[bfu]|[\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

const seen = (_: string, value: unknown): unknown => (typeof value === 'string' ? visibleText(value) : value);

/** How deep lists and objects are nested in a JSON text. */
function depthOf(text: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '"') inText = !inText;
    else if (inText) at += mark === '\\' ? 1 : 0;
    else if (mark === '[' || mark === '{') deepest = Math.max(deepest, (depth += 1));
    else if (mark === ']' || mark === '}') depth -= 1;
  }
  return deepest;
}
