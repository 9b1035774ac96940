import type { Readable } from 'node:stream';

/** The answer of an endpoint whose output is `binary`. */
export interface BinaryAnswer {
  readonly contentType: string;
  readonly body: Buffer | Readable | string;
  readonly fileName?: string;
  /** `inline` unless told. */
  readonly disposition?: 'inline' | 'attachment';
  readonly headers?: Readonly<Record<string, string>>;
}
