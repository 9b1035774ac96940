import { addMonths, plainDateInShanghai, type PlainDate } from '../kernel/plainDate';
import type { CataloguedPaper } from '../policy/papersCatalogue';

/** A document that is there: of a draft, or in the household's vault. */
export interface HeldPaper {
  readonly id: string;
  readonly typeCode: string;
  /** The member or obligor it is about, by their id in these answers; null for the household. */
  readonly memberId: string | null;
  /** Until when it is good, where somebody said so. */
  readonly validTo: PlainDate | null;
  /** An instant, ISO 8601. */
  readonly addedAt: string;
  readonly pages: readonly unknown[];
}

/** Whether a document can still be used: by the day it names, else so many months after it came, as the catalogue says. */
export function isValidOn(held: HeldPaper, paper: CataloguedPaper, todayOn: PlainDate): boolean {
  if (held.validTo !== null) return todayOn <= held.validTo;
  if (paper.validMonths === 'permanent') return true;
  return todayOn <= addMonths(plainDateInShanghai(new Date(held.addedAt)), paper.validMonths);
}
