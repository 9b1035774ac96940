import type { ResolvedPolicy, ResolvedValues } from './resolvedPolicy';

/**
 * Reads something of a policy's values once for each key and answers it again from memory: of the same law it is always the
 * same, and a county's year of worksheets asks for it millions of times. What is read must not be changed, nor depend on
 * the place and the day otherwise than by the values.
 */
export function perPolicy<Key, Read>(
  read: (policy: ResolvedPolicy, key: Key) => Read,
): (policy: ResolvedPolicy, key: Key) => Read {
  const known = new WeakMap<ResolvedValues['values'], Map<Key, Read>>();
  return (policy, key) => {
    let ofPolicy = known.get(policy.values);
    if (!ofPolicy) known.set(policy.values, (ofPolicy = new Map<Key, Read>()));
    let found = ofPolicy.get(key);
    if (found === undefined) ofPolicy.set(key, (found = read(policy, key)));
    return found;
  };
}
