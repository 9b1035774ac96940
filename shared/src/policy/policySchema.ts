import * as z from 'zod/mini';
import { parsePlainDate } from '../kernel/plainDate';
import { isRegionCode } from '../kernel/regionCode';

const plainDate = z.string().check(z.refine((text) => parsePlainDate(text) !== null, '要写成 2025-01-31 这样的日期'));
const regionCode = z.string().check(z.refine(isRegionCode, '要写12位的区划代码，并加引号'));
const text = z.string().check(z.trim(), z.minLength(1, '不能是空的'));

/**
 * One value of one parameter from one day on. Entries are appended, never edited: a later `validFrom` replaces an
 * earlier one. `inherits` says that the document is silent and the wider region's value stands.
 */
export const policyEntrySchema = z
  .strictObject({
    id: text,
    value: z.optional(z.unknown()),
    inherits: z.optional(z.literal(true)),
    unit: z.optional(text),
    validFrom: plainDate,
    validTo: z.optional(plainDate),
    clause: z.optional(text),
    source: text,
    assumed: z.optional(z.boolean()),
    note: z.optional(text),
    /** Narrower regions inside the pack's own that this value is for, where one document sets values for several. */
    regions: z.optional(z.array(regionCode).check(z.minLength(1))),
  })
  .check(
    z.refine(
      (entry) => (entry.value === undefined) === (entry.inherits === true),
      '要么写 value，要么写 inherits: true',
    ),
    z.refine((entry) => !entry.validTo || entry.validTo >= entry.validFrom, 'validTo 早于 validFrom'),
  );

export type PolicyEntry = z.infer<typeof policyEntrySchema>;

/** The `pack.yaml` of a pack: which region it speaks for, and its version. */
export const packManifestSchema = z.strictObject({
  regionCode,
  name: text,
  packVersion: text,
  /** The document the pack was made from. */
  source: text,
  /** An overlay wins over the ordinary packs of its region: for a demonstration or a trial. */
  overlay: z.optional(z.boolean()),
  /** Loaded only where the program runs as a demonstration. */
  demonstration: z.optional(z.boolean()),
  note: z.optional(text),
});

export type PackManifest = z.infer<typeof packManifestSchema>;

/** An entry and the place it was read from, so that a finding can name file and line. */
export interface LocatedEntry extends PolicyEntry {
  file?: string;
  line?: number;
}

export interface PolicyPack extends PackManifest {
  /** The folder's name. */
  id: string;
  entries: readonly LocatedEntry[];
}
