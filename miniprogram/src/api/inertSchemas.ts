/**
 * Stands in for `zod/mini` on the phone (see config/sharedAliases.ts): the same names, nothing checked. Types still come
 * from zod itself, because the alias exists only in the bundle.
 */
interface Inert {
  check(...checks: unknown[]): Inert;
  readonly shape: Record<string, Inert>;
}

function inert(...parts: unknown[]): Inert {
  const shapes = parts.filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part));
  const shape = Object.assign({}, ...shapes.map((part) => (part as Partial<Inert>).shape ?? part)) as Inert['shape'];
  const schema: Inert = { shape, check: () => schema };
  return schema;
}

export const array = inert;
export const boolean = inert;
export const discriminatedUnion = inert;
const enumeration = inert;
export { enumeration as enum };
export const extend = inert;
export const int = inert;
export const literal = inert;
export const maxLength = inert;
export const minLength = inert;
export const nonnegative = inert;
export const nullable = inert;
export const number = inert;
export const object = inert;
export const optional = inert;
export const pick = inert;
export const positive = inert;
export const record = inert;
export const regex = inert;
export const string = inert;
export const trim = inert;
export const union = inert;
export const unknown = inert;
export const maximum = inert;
export const minimum = inert;
