/** An application whose sending was acknowledged. */
export interface FiledLine {
  readonly draftId: string;
  readonly applicationId: string;
  readonly caseIds: readonly string[];
}

/** A page whose upload was acknowledged. */
export interface PageLine {
  readonly pageId: string;
  readonly documentId: string;
}

/** An act of the office on a case that was acknowledged. */
export interface ActLine {
  readonly caseId: string;
  readonly action: string;
}

/** What the program has said it did: nothing of it may ever be gone, and nothing be there twice. */
export class Ledger {
  readonly filed: FiledLine[] = [];
  readonly pages: PageLine[] = [];
  readonly acts: ActLine[] = [];
  readonly signatures: string[] = [];

  /** As it stands now; what is acknowledged from here on is not in it. */
  copy(): Ledger {
    const copy = new Ledger();
    copy.filed.push(...this.filed);
    copy.pages.push(...this.pages);
    copy.acts.push(...this.acts);
    copy.signatures.push(...this.signatures);
    return copy;
  }
}
