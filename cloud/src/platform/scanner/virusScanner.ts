/** What a scanner says of some bytes. */
export type ScanVerdict =
  | { readonly kind: 'clean' }
  /** `signature` is the scanner's own name for what it found. */
  | { readonly kind: 'found'; readonly signature: string }
  /** More bytes than the scanner is set to take. */
  | { readonly kind: 'tooLarge' };

/** A program beside ours that looks for viruses. */
export interface VirusScanner {
  /** Throws ScannerAway where no verdict comes. */
  scan(bytes: Buffer): Promise<ScanVerdict>;
  /** Whether it answers at this moment. */
  answers(): Promise<boolean>;
}
