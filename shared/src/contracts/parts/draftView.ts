import * as z from 'zod/mini';
import { answers, id, instant } from './primitives';

/** One field that was changed, when (by the device's count), addressed by its path, for example members.m2.name. */
export const draftChange = z.object({
  path: z.string().check(z.minLength(1), z.maxLength(200)),
  value: z.unknown(),
});

/** A draft as stored: the answers and a version that grows with each change. */
export const draftView = z.object({
  id,
  purposeKey: z.string(),
  version: z.int(),
  answers,
  updatedAt: instant,
  keptUntil: instant,
  sentApplicationId: z.nullable(id),
});
