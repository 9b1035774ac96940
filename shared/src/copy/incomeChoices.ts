import { incomeKinds, transferKinds } from './factFields';

const ownKinds = ['wage', 'business', 'property'] as const;

/** The kinds to choose from: pay, business and property as they are, transfers by what they are. */
export const incomeChoices = [
  ...ownKinds.map((kind) => ({ value: kind, label: incomeKinds[kind] })),
  ...Object.entries(transferKinds)
    .filter(([kind]) => !(kind in incomeKinds))
    .map(([value, label]) => ({ value, label })),
];

/** What a chosen kind is as a fact: one's own kind, or a transfer of that kind. */
export function incomeKindOf(what: string): { kind: string; transferKind?: string } {
  return ownKinds.some((kind) => kind === what) ? { kind: what } : { kind: 'transfer', transferKind: what };
}
