import type * as z from 'zod/mini';
import type { Chance } from '../../support/chance';

/** As far as a form is looked into to make something that fits it. */
interface Form {
  type: string;
  shape?: Record<string, z.core.$ZodType>;
  element?: z.core.$ZodType;
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  entries?: Record<string, string>;
  values?: readonly unknown[];
}

const tries = 8;

/**
 * Something of the form that an endpoint reads, made by chance: texts out of those given, whichever fits. What has rules
 * across its fields may come out wrong now and then; that is refused, and belongs to it.
 */
export function anyBody(schema: z.core.$ZodType, chance: Chance, texts: readonly string[]): unknown {
  let made: unknown;
  for (let left = tries; left > 0; left -= 1) {
    made = once(schema, chance, texts);
    if (fits(schema, made)) return made;
  }
  return made;
}

const fits = (schema: z.core.$ZodType, value: unknown): boolean =>
  (schema as unknown as z.ZodMiniType).safeParse(value).success;

function once(schema: z.core.$ZodType, chance: Chance, texts: readonly string[]): unknown {
  const form = schema._zod.def as Form;
  const made = (inner: z.core.$ZodType) => anyBody(inner, chance, texts);
  switch (form.type) {
    case 'object':
      return Object.fromEntries(Object.entries(form.shape ?? {}).map(([key, inner]) => [key, made(inner)]));
    case 'array':
      return Array.from({ length: chance.below(3) }, () => made(form.element!));
    case 'optional':
      return chance.happens(0.5) ? undefined : made(form.innerType!);
    case 'nullable':
      return chance.happens(0.5) ? null : made(form.innerType!);
    case 'union':
      return made(chance.oneOf(form.options!));
    case 'enum':
      return chance.oneOf(Object.values(form.entries!));
    case 'literal':
      return chance.oneOf(form.values!);
    case 'boolean':
      return chance.happens(0.5);
    case 'number':
      return chance.oneOf([0, 1, 2, 6, 50_000, 300_000]);
    case 'string':
      return chance.shuffled(texts).find((text) => fits(schema, text)) ?? chance.oneOf(texts);
    default:
      return chance.oneOf(texts);
  }
}
