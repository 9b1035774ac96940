import type { PlainDate } from '../kernel/plainDate';
import { formatValue } from '../policy/formatValue';
import type { ParamId } from '../policy/paramCatalogue';
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

/** Of one policy a basis is always the same: a county's year of worksheets words each of them once. */
const known = new WeakMap<ResolvedPolicy, Map<ParamId, Basis | null>>();

/** What the pack says of a parameter; null where it says nothing. */
export function basisOf(policy: ResolvedPolicy, param: ParamId): Basis | null {
  let ofPolicy = known.get(policy);
  if (!ofPolicy) known.set(policy, (ofPolicy = new Map<ParamId, Basis | null>()));
  let basis = ofPolicy.get(param);
  if (basis === undefined) ofPolicy.set(param, (basis = read(policy, param)));
  return basis;
}

function read(policy: ResolvedPolicy, param: ParamId): Basis | null {
  if (!policy.has(param)) return null;
  const resolved = policy.get(param);
  return Object.freeze({
    param,
    value: formatValue(resolved),
    clause: resolved.clause ?? resolved.source,
    validFrom: resolved.validFrom,
    assumed: resolved.assumed,
  });
}

/** The bases of several parameters, without those that the pack leaves out. */
export const basesOf = (policy: ResolvedPolicy, ...params: readonly ParamId[]): Basis[] =>
  params.map((param) => basisOf(policy, param)).filter((basis): basis is Basis => basis !== null);

/** A rule of ours as a basis: always assumed, since no document gives it. */
export const ownRule = (rule: OwnRule): Basis => ({
  param: rule,
  value: ownRules[rule],
  clause: 'OWN',
  validFrom: ownRulesFrom,
  assumed: true,
});
