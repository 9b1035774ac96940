import type { OtherWords } from '../assessment/scenario/vocabulary';
import { findingTexts, reasonTexts } from './worksheetReasons';

const byWord = (texts: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(texts).map(([code, text]) => [text, code]));

/** Reasons and findings as an official may write them in an example: the words that the notices use. */
export const worksheetScenarioWords: OtherWords = { reasons: byWord(reasonTexts), findings: byWord(findingTexts) };
