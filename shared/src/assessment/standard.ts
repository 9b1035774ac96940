import { decimal, fraction, over, whole } from '../kernel/fraction';
import type { Fraction } from '../kernel/fraction';
import type { ParamId, ParamIdOf } from '../policy/paramCatalogue';
import { perPolicy } from '../policy/perPolicy';
import type { Facts } from './facts';

/** Which parameter holds the 低保 standard of the area. */
export const standardParam = ({ area }: Pick<Facts, 'area'>) =>
  area === 'urban' ? 'dibao.urbanStandard' : 'dibao.ruralStandard';

/** An amount of the pack in exact fen a month (a yearly one ÷ 12; one paid once as it is). Throws RangeError without a value. */
export const monthlyFen = perPolicy<ParamId, Fraction>((policy, param) => {
  const { amountFen, per } = policy.money(param);
  return per === 'year' ? fraction(BigInt(amountFen), 12n) : whole(amountFen);
});

/** A number of the pack, exactly as it is written there. Throws RangeError without a value. */
export const exactNumber = perPolicy<ParamIdOf<'number'>, Fraction>((policy, param) => decimal(policy.number(param)));

/** Of a month, what one head comes to; zero heads are no household. Throws RangeError for zero. */
export const perHead = (amount: Fraction, heads: number): Fraction => over(amount, whole(heads));

/** A percentage as a share: 40 is 2/5. */
export const percentOf = (percent: number): Fraction => over(decimal(percent), whole(100));
