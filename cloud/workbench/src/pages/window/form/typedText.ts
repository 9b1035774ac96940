import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { formatFen } from '@twin-pledge/shared/kernel/fen';

/** A stored answer as it stands in the field: fen as yuan, the rest as it is. */
export function typedText(field: Pick<FieldDef, 'kind'>, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (field.kind === 'moneyYuan' && typeof value === 'number') return formatFen(value).replace(/\.00$/, '');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
