import * as z from 'zod/mini';
import { aidCodes } from '../../kernel/aidCode';
import { parsePlainDate } from '../../kernel/plainDate';

/** A record's id: 26 sortable characters. */
export const id = z.string().check(z.regex(/^[0-9A-Z]{26}$/));
/** A date of law, YYYY-MM-DD, and one that the calendar has. */
export const plainDate = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => parsePlainDate(text) !== null, { error: 'dateImpossible' }),
);
/** An instant in UTC, ISO 8601. */
export const instant = z.string().check(z.maxLength(40));
export const regionCode = z.string().check(z.regex(/^\d{12}$/));
export const aidCode = z.enum(aidCodes);
/** A line a person typed: at most 200 characters. */
export const shortText = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
/** A reason or a note: at most 1000 characters. */
export const longText = z.string().check(z.trim(), z.minLength(1), z.maxLength(1000));
/** How a list is read page by page: by key, never by offset. A key is made of ids, dates and numbers and names nobody. */
export const pageQuery = { after: z.optional(z.string().check(z.regex(/^[0-9A-Za-z|-]{1,100}$/))) };
/** The version a screen was drawn from; an older one is refused as stale. */
export const version = z.int().check(z.nonnegative());
/** A drawn signature: a PNG as base64, at most 200 KiB. */
export const drawing = z.string().check(z.minLength(100), z.maxLength(280_000), z.regex(/^[A-Za-z0-9+/=]+$/));
/** The answers of an application; their shape is checked by forms/, which phone and server share. */
export const answers = z.record(z.string(), z.unknown());
export const idParams = z.object({ id });
/** What a command says when there is nothing else to say. */
export const done = z.object({ ok: z.literal(true) });
