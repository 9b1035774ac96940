import type { VerifiedKind } from '@twin-pledge/shared/kernel/verifiedKind';

/** What one department of the demonstration tells of a person; amounts in yuan, as departments write them. */
export interface RegisteredItem {
  kind: VerifiedKind;
  amount?: string;
  months?: number;
  count?: number;
  value?: string;
  note?: string;
}

/**
 * How a department fails with a person, as real ones do. slow: too late the first two times; missing: knows nobody with
 * this number; erroring: fails each time; malformed: something that is no answer; misnamed: the number under another
 * name; cut: hangs up.
 */
export type Fault = 'slow' | 'missing' | 'erroring' | 'malformed' | 'misnamed' | 'cut';

/** An invented person in the registers of the demonstration. */
export interface RegisteredPerson {
  name: string;
  idNumber: string;
  /** By the code of the source. */
  tells?: Readonly<Record<string, readonly RegisteredItem[]>>;
  faults?: Readonly<Record<string, Fault>>;
}
