import type { AidCode } from '../kernel/aidCode';
import type { FactSource } from './facts';
import type { Basis } from './basis';
import type { LineCode, ReasonCode, FindingCode } from './lineCodes';

/** One line of the worksheet: what it is about, how it was reckoned, and who says so. */
export interface WorksheetLine {
  code: LineCode;
  /** What the words of the label are filled with. */
  params: Readonly<Record<string, string>>;
  /** As a person would write it down: `12,000.00 ÷ 12 = 1,000.00`; null where nothing was reckoned. */
  arithmetic: string | null;
  /** Exact fen a month, or once: `12345`, `100000/3`; null for a line that is a test or a statement. */
  amount: string | null;
  /** Of a test: whether it is passed. */
  holds: boolean | null;
  basis: readonly Basis[];
  facts: readonly FactSource[];
}

/** What one programme comes to. */
export interface Outcome {
  aid: AidCode;
  /** 单人户 is a way into 低保 of its own (E02). */
  way: 'household' | 'person' | 'singlePerson';
  memberIds: readonly string[];
  eligible: boolean;
  reasons: readonly ReasonCode[];
  /** Whole fen, and how often; null where nothing is paid, or what it is hangs on a finding. */
  amountFen: number | null;
  per: 'month' | 'once' | null;
  careGrade: 'self' | 'half' | 'full' | null;
  /** Who may decide an amount like this, where the pack draws a line (D07). */
  aboveTownshipAuthority: boolean;
  lines: readonly WorksheetLine[];
  /** What somebody still has to find out or decide before the outcome is sure. */
  openFindings: readonly FindingCode[];
}

/** The assessment of one household on one day: all programmes at once from one set of facts. */
export interface Assessment {
  onDate: string;
  packVersion: string;
  counted: readonly string[];
  householdLines: readonly WorksheetLine[];
  incomeLines: readonly WorksheetLine[];
  /** Countable, of the household, a month; exact fen. */
  income: string;
  outcomes: readonly Outcome[];
}
