import type { ResolvedPolicy } from './resolvedPolicy';

/**
 * Reads something of a policy once for each key and answers it again from memory: of one place and day it is always the
 * same, and a county's year of worksheets asks for it millions of times. What is read must not be changed.
 */
export function perPolicy<Key, Read>(
  read: (policy: ResolvedPolicy, key: Key) => Read,
): (policy: ResolvedPolicy, key: Key) => Read {
  const known = new WeakMap<ResolvedPolicy, Map<Key, Read>>();
  return (policy, key) => {
    let ofPolicy = known.get(policy);
    if (!ofPolicy) known.set(policy, (ofPolicy = new Map<Key, Read>()));
    let found = ofPolicy.get(key);
    if (found === undefined) ofPolicy.set(key, (found = read(policy, key)));
    return found;
  };
}
