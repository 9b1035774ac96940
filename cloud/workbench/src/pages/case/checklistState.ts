import type { ChecklistItem } from './deskCase';

/** What the handler ticked, by item; an item not touched keeps what the system found out by itself. */
export type Ticks = Readonly<Record<string, boolean>>;

/** Whether an item counts as checked: as ticked, else as found automatically, else not. */
export const isTicked = (item: ChecklistItem, ticks: Ticks): boolean => ticks[item.key] ?? item.auto ?? false;

/** The whole list as it is handed in with the acceptance. */
export const checklistResult = (items: readonly ChecklistItem[], ticks: Ticks): { key: string; ok: boolean }[] =>
  items.map((item) => ({ key: item.key, ok: isTicked(item, ticks) }));
