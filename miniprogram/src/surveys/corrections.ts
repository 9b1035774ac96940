import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { factsOfPart } from '@twin-pledge/shared/assessment/surveyParts';
import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';

interface Correction {
  path: string;
  value: unknown;
}

type Item = Readonly<Record<string, unknown>>;

/** What was found otherwise than declared in one part: figures that changed, items that are new, items that are not there. */
export function corrections(part: SurveyPart, declared: Facts, seen: Facts): Correction[] {
  return factsOfPart[part].flatMap((root) => {
    const before = declared[root as keyof Facts];
    const after = seen[root as keyof Facts];
    if (!Array.isArray(before) || !Array.isArray(after)) return changed(root, before as Item, after as Item);
    return ofList(root, before as Item[], after as Item[]);
  });
}

function ofList(root: string, before: readonly Item[], after: readonly Item[]): Correction[] {
  const now = (id: unknown) => after.filter((one) => one.id === id)[0];
  const told = (id: unknown) => before.some((one) => one.id === id);
  const kept = before.flatMap((item) => {
    const path = `${root}.${String(item.id)}`;
    const seen = now(item.id);
    return seen ? changed(path, item, seen) : [{ path, value: null }];
  });
  const added = after
    .filter((item) => !told(item.id))
    .map((item) => ({ path: `${root}.${String(item.id)}`, value: item }));
  return [...kept, ...added];
}

function changed(path: string, before: Item, after: Item): Correction[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ path: `${path}.${key}`, value: after[key] ?? null }));
}
