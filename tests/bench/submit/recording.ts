import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

/** One thing the program did for a request, in the order it did it. */
export type Step =
  | { readonly kind: 'sql'; readonly inTransaction: boolean; readonly sql: string; readonly values: unknown[] }
  | { readonly kind: 'encrypt' | 'decrypt'; readonly place: string; readonly text: string }
  | { readonly kind: 'index'; readonly of: string; readonly text: string };

/** All the program did to answer one sending, and its answer. */
export interface Recording {
  readonly draftId: string;
  readonly steps: readonly Step[];
  readonly answer: unknown;
}

/** Reads what the recorder wrote, dates and bytes as they were. */
export function readRecordings(path: string): Recording[] {
  return deserialize(readFileSync(path)) as Recording[];
}
