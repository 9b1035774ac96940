import { specOf } from './paramCatalogue';
import { units, type Unit } from './paramSpec';
import type { ResolvedValue } from './resolvedPolicy';

/** A value as people read it: `3个工作日`, `是`, `户主`; structures by how many items they hold. */
export function formatValue({ id, value, unit }: Pick<ResolvedValue, 'id' | 'value' | 'unit'>): string {
  const names = specOf(id)?.oneOf;
  const word = (item: unknown): string => names?.[String(item)] ?? String(item);
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (Array.isArray(value)) {
    if (value.some((item) => typeof item === 'object')) return `共${value.length}条`;
    return value.length === 0 ? '无' : `${value.map(word).join('、')}${unitWord(unit)}`;
  }
  if (typeof value === 'object' && value !== null) return recordWords(value, word, unit);
  return `${word(value)}${unitWord(unit)}`;
}

const unitWord = (unit: string): string => units[unit as Unit] ?? '';

function recordWords(value: object, word: (item: unknown) => string, unit: string): string {
  if ('items' in value && Array.isArray(value.items)) return `共${value.items.length}条`;
  const parts = Object.entries(value).map(([key, item]) => `${key}：${word(item)}${unitWord(unit)}`);
  return parts.length === 0 ? '无' : parts.join('；');
}
