import { paramCatalogue, specOf } from '../../policy/paramCatalogue';
import { policyOf } from '../../policy/resolvedPolicy';
import type { ResolvedPolicy, ResolvedValue } from '../../policy/resolvedPolicy';
import { nearest } from '../../policy/checks/nearest';

export type Assumed = { ok: true; policy: ResolvedPolicy } | { ok: false; problems: readonly string[] };

/**
 * The policy with other values for some parameters: a value alone, or `{ value, unit }`; null takes a parameter away.
 * Problems, in Chinese: parameters that the catalogue does not have, each with the nearest it has.
 */
export function withAssumptions(policy: ResolvedPolicy, assume: Readonly<Record<string, unknown>>): Assumed {
  const unknown = Object.keys(assume).filter((id) => !specOf(id));
  if (unknown.length > 0) return { ok: false, problems: unknown.map(sentence) };
  const values = { ...policy.values };
  for (const [id, given] of Object.entries(assume)) {
    if (given === null) delete values[id];
    else values[id] = assumedValue(id, given, policy);
  }
  return { ok: true, policy: policyOf({ ...policy, values }) };
}

function sentence(id: string): string {
  const near = nearest(id, Object.keys(paramCatalogue));
  return `假定：没有“${id}”这个参数${near ? `，是不是“${near}”？` : '。'}`;
}

function assumedValue(id: string, given: unknown, policy: ResolvedPolicy): ResolvedValue {
  const before = policy.values[id];
  const worded = typeof given === 'object' && given !== null && 'value' in given ? given : { value: given };
  const unit = 'unit' in worded ? String(worded.unit) : (before?.unit ?? specOf(id)?.units[0] ?? 'none');
  return {
    id,
    value: worded.value,
    unit,
    clause: before?.clause ?? null,
    source: before?.source ?? 'OWN',
    validFrom: before?.validFrom ?? policy.onDate,
    assumed: true,
    note: '例子里的假定',
    fromRegion: policy.regionCode,
    packVersion: policy.packVersion,
    silent: [],
  };
}
