import { Refusal } from './refusal';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads the body of an answer that is no success: `{ code, details }`, also where it stands under `error`. */
export function readRefusal(status: number, body: unknown, requestId: string | null = null): Refusal {
  const told = isRecord(body) && isRecord(body['error']) ? body['error'] : body;
  if (!isRecord(told) || typeof told['code'] !== 'string') return new Refusal(status, 'unknown', {}, requestId);
  const details = isRecord(told['details']) ? told['details'] : {};
  const mark = typeof told['requestId'] === 'string' ? told['requestId'] : requestId;
  return new Refusal(status, told['code'], details, mark);
}
