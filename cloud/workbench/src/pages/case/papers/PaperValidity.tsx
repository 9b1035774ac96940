import { Chip } from '../../../parts/Chip';
import { todayHere } from '../../../parts/dates';

/** Until when a paper is valid; an outdated one stands out. */
export function PaperValidity({ validTo }: { validTo: string | null }) {
  if (validTo === null) return null;
  if (validTo < todayHere()) return <Chip tone="late">已过期（{validTo}）</Chip>;
  return <span className="quiet">有效至 {validTo}</span>;
}
