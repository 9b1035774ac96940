import { newId } from '../../../cloud/src/platform/ids/newId';
import { inventedIdNumber } from '../../support/people';
import { hostileTexts } from '../hostileValues';
import type { SeededChance } from './seededChance';

/** The part of JSON Schema that contracts come out as. */
export interface JsonSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** Texts of the forms that contracts ask for; whichever fits a pattern is taken. */
const wellFormed: readonly string[] = [
  'm1',
  '360281100201',
  '360281100000',
  '2026-03-02',
  '2026-03-02T01:00:00.000Z',
  '13800000009',
  '123456',
  '7',
  'dibao',
  'income',
  'wage:m1',
  'family:7',
  'commitment:m1',
  'photo-0001',
  'a'.repeat(32),
  'a'.repeat(43),
  'a'.repeat(64),
  'AAAA',
  '示范',
];

/** A value that a schema would take, or nearly: from the contract itself, so that no field can be forgotten. */
export function sampleOf(schema: JsonSchema, chance: SeededChance, depth = 0): unknown {
  if (depth > 8) return null;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return chance.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices && choices.length > 0) return sampleOf(chance.pick(choices), chance, depth + 1);
  if (schema.allOf?.[0]) return sampleOf(schema.allOf[0], chance, depth + 1);
  switch (schema.type) {
    case 'object':
      return sampleObject(schema, chance, depth);
    case 'array':
      return Array.from({ length: 1 + chance.below(2) }, () => sampleOf(schema.items ?? {}, chance, depth + 1));
    case 'string':
      return sampleText(schema, chance);
    case 'integer':
    case 'number':
      return Math.min(schema.maximum ?? 1e6, Math.max(schema.minimum ?? 0, chance.below(5000)));
    case 'boolean':
      return chance.oneIn(2);
    default:
      return null;
  }
}

function sampleObject({ properties = {}, required = [] }: JsonSchema, chance: SeededChance, depth: number): object {
  const given = Object.entries(properties).filter(([name]) => required.includes(name) || chance.oneIn(2));
  return Object.fromEntries(given.map(([name, inner]) => [name, sampleOf(inner, chance, depth + 1)]));
}

function sampleText({ pattern, minLength = 0, maxLength = 200 }: JsonSchema, chance: SeededChance): string {
  const texts = [...wellFormed, newId(), inventedIdNumber('1971-03-04'), ...hostileTexts];
  const form = pattern === undefined ? undefined : new RegExp(pattern);
  const fitting = texts.filter(
    (text) => text.length >= minLength && text.length <= maxLength && (form?.test(text) ?? true),
  );
  return fitting.length > 0 ? chance.pick(fitting) : '示'.repeat(Math.max(1, minLength));
}
