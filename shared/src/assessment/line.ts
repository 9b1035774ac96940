import { exactText } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { WorksheetLine } from './worksheet';
import type { LineCode } from './lineCodes';

type Rest = Partial<Omit<WorksheetLine, 'code' | 'amount'>> & { amount?: Fraction };

/** One line of the worksheet; what is not given is empty. */
export function line(
  code: LineCode,
  { params = {}, arithmetic = null, holds = null, basis = [], facts = [], amount }: Rest = {},
): WorksheetLine {
  return { code, params, arithmetic, holds, basis, facts, amount: amount ? exactText(amount) : null };
}
