import type { PlainDate } from '../../kernel/plainDate';
import { level } from '../../kernel/regionCode';
import { paramCatalogue, specOf, type ParamId } from '../paramCatalogue';
import type { PolicyPack } from '../policySchema';
import { resolvePolicy } from '../resolvePolicy';
import { tableRows } from '../tableRows';
import type { PackFinding } from './packFinding';

/** Parameters without a value in the pack's place, and rows of the comparison table that the pack says nothing about. */
export function checkMissing(pack: PolicyPack, packs: readonly PolicyPack[], onDate: PlainDate): PackFinding[] {
  if (level(pack.regionCode) === 'province' || pack.overlay) return [];
  const policy = resolvePolicy(packs, pack.regionCode, onDate);
  const unresolved = (Object.keys(paramCatalogue) as ParamId[]).filter(
    (id) => paramCatalogue[id].everyCounty && !policy.has(id),
  );
  const errors = unresolved.map((id): PackFinding => ({
    level: 'error',
    message: `缺“${id}”（${specOf(id)?.label}）：${onDate} 本地和上级都没有值`,
  }));
  return [...errors, ...silentRows(pack)];
}

function silentRows(pack: PolicyPack): PackFinding[] {
  const written = new Set(pack.entries.map(({ id }) => id));
  const rows = Object.values(tableRows).flat();
  // A pack that sets amounts only, such as a city's yearly standards, has nothing to say about procedure.
  if (level(pack.regionCode) === 'nation' || !rows.some((id) => written.has(id))) return [];
  return rows
    .filter((id) => !written.has(id))
    .map((id) => ({
      level: 'warning',
      message: `没有写“${id}”（${specOf(id)?.label}）：将按上级的；文件没有规定的，请写 inherits: true`,
    }));
}
