import * as z from 'zod/mini';

type Scalar = string | number | boolean;

/**
 * When something is needed, as packs write it: paths over the answers, `members[].x` meaning any member, `item.x` the
 * member or obligor the item is about. Read by `holds` in forms/.
 */
export type PackCondition =
  | { all: PackCondition[] }
  | { any: PackCondition[] }
  | { not: PackCondition }
  | { path: string; equals: Scalar }
  | { path: string; in: Scalar[] }
  | { path: string; exists: boolean }
  | { path: string; atLeast: number }
  | { path: string; atMost: number }
  | { path: string; ageAtLeast: number }
  | { path: string; ageBelow: number };

const scalar = z.union([z.string(), z.number(), z.boolean()]);
const path = z.string().check(z.minLength(1));
const nested = z.lazy((): z.ZodMiniType<PackCondition> => conditionSchema);

export const conditionSchema: z.ZodMiniType<PackCondition> = z.union([
  z.strictObject({ all: z.array(nested) }),
  z.strictObject({ any: z.array(nested) }),
  z.strictObject({ not: nested }),
  z.strictObject({ path, equals: scalar }),
  z.strictObject({ path, in: z.array(scalar) }),
  z.strictObject({ path, exists: z.boolean() }),
  z.strictObject({ path, atLeast: z.number() }),
  z.strictObject({ path, atMost: z.number() }),
  z.strictObject({ path, ageAtLeast: z.number() }),
  z.strictObject({ path, ageBelow: z.number() }),
]);
