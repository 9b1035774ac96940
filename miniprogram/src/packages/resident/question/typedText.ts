import type { FieldDef } from '@twin-pledge/shared/forms/pageDef';
import { formatFen } from '@twin-pledge/shared/kernel/fen';

/** An answer as it stands in its input: fen as plain yuan, without needless decimals or thousands marks. */
export function typedText(field: Pick<FieldDef, 'kind'>, value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  if (field.kind !== 'moneyYuan' || typeof value !== 'number') return String(value);
  return formatFen(value).replace(/,/g, '').replace(/\.00$/, '');
}
