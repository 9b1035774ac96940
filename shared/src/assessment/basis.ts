import type { PlainDate } from '../kernel/plainDate';
import { formatValue } from '../policy/formatValue';
import type { ParamId } from '../policy/paramCatalogue';
import { perPolicy } from '../policy/perPolicy';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';
import { ownRules, ownRulesFrom } from './ownRules';
import type { OwnRule } from './ownRules';

/** What a line rests on, as it stood on the day, a parameter or a rule of ours: enough to be read in thirty years without the pack. */
export interface Basis {
  readonly param: ParamId | OwnRule;
  /** As people read it: `735元/月`. */
  readonly value: string;
  /** As cited, or the document alone where its text is not at hand. */
  readonly clause: string;
  readonly validFrom: PlainDate;
  readonly assumed: boolean;
}

/** What the pack says of a parameter; null where it says nothing. */
export const basisOf = perPolicy<ParamId, Basis | null>((policy, param) => {
  if (!policy.has(param)) return null;
  const resolved = policy.get(param);
  return Object.freeze({
    param,
    value: formatValue(resolved),
    clause: resolved.clause ?? resolved.source,
    validFrom: resolved.validFrom,
    assumed: resolved.assumed,
  });
});

/** The bases of several parameters, without those that the pack leaves out. */
export function basesOf(policy: ResolvedPolicy, ...params: readonly ParamId[]): Basis[] {
  const found: Basis[] = [];
  for (const param of params) {
    const basis = basisOf(policy, param);
    if (basis) found.push(basis);
  }
  return found;
}

const worded = Object.fromEntries(
  Object.entries(ownRules).map(([param, value]) => [
    param,
    Object.freeze({ param: param as OwnRule, value, clause: 'OWN', validFrom: ownRulesFrom, assumed: true }),
  ]),
) as Record<OwnRule, Basis>;

/** A rule of ours as a basis: always assumed, since no document gives it. */
export const ownRule = (rule: OwnRule): Basis => worded[rule];
