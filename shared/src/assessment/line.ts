import { exactText } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { WorksheetLine } from './worksheet';
import type { LineCode } from './lineCodes';

type Rest = Partial<Omit<WorksheetLine, 'code' | 'amount'>> & { amount?: Fraction };

const noWords: WorksheetLine['params'] = Object.freeze({});
const none: readonly never[] = Object.freeze([]);

/** One line of the worksheet; what is not given is empty. */
export function line(
  code: LineCode,
  { params = noWords, arithmetic = null, holds = null, basis = none, facts = none, amount }: Rest = {},
): WorksheetLine {
  return { code, params, arithmetic, holds, basis, facts, amount: amount ? exactText(amount) : null };
}
