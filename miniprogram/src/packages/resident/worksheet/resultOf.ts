import { aidName } from '@twin-pledge/shared/copy/aids';
import { findingTexts, reasonTexts } from '@twin-pledge/shared/copy/worksheetReasons';
import type { OutcomeView } from '../../../state/views';
import { grantOf } from './grantOf';

export interface WorksheetResult {
  /** The outcomes it rests on: those that fit, or the one that shows why none does. */
  outcomes: readonly OutcomeView[];
  eligible: boolean;
  /** 符合低保，每月930元. */
  sentence: string;
  reasons: readonly string[];
  /** What somebody still has to find out before it is sure. */
  open: readonly string[];
}

/** What the worksheet comes to for the aid asked for, in one sentence; null where that aid isn't reckoned here. */
export function resultOf(all: readonly OutcomeView[]): WorksheetResult | null {
  const fitting = all.filter((one) => one.eligible);
  const usual = all.find((one) => one.way !== 'singlePerson') ?? all[0];
  if (!usual) return null;
  const outcomes = fitting.length > 0 ? fitting : [usual];
  const [first = usual] = outcomes;
  const name = `${aidName(first.aid)}${first.way === 'singlePerson' ? '（单人户）' : ''}`;
  const granted = grantOf(outcomes);
  return {
    outcomes,
    eligible: first.eligible,
    sentence: `${first.eligible ? '符合' : '不符合'}${name}${granted ? `，${granted}` : ''}`,
    reasons: unique(outcomes.flatMap(({ reasons }) => reasons.map((code) => reasonTexts[code]))),
    open: unique(outcomes.flatMap(({ openFindings }) => openFindings.map((code) => findingTexts[code]))),
  };
}

const unique = (texts: readonly string[]): string[] => [...new Set(texts)];
