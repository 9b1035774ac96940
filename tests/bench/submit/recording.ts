import { deserialize, serialize } from 'node:v8';
import { readFileSync, writeFileSync } from 'node:fs';

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

/** Keeps recordings in a file, dates and bytes as they are. */
export function keepRecordings(path: string, recordings: readonly Recording[]): void {
  writeFileSync(path, serialize(recordings));
}

/** Reads what `keepRecordings` wrote. */
export function readRecordings(path: string): Recording[] {
  return deserialize(readFileSync(path)) as Recording[];
}
