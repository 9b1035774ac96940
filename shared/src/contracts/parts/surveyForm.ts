import * as z from 'zod/mini';
import { surveyParts } from '../../assessment/surveyParts';
import type { SurveyPart } from '../../assessment/surveyParts';
import { drawing, id, longText, plainDate, shortText } from './primitives';

/** Chosen on the phone for what it sends, so that what is sent twice is kept once. */
export const clientId = z.string().check(z.regex(/^[\w-]{8,40}$/));

/** One figure found otherwise: the fact's path and what it is; null where it is not there at all. */
const correction = z.object({ path: z.string().check(z.minLength(1), z.maxLength(120)), value: z.unknown() });

/** One part of the form: as declared, or what was found in words, and the figures that are otherwise. */
const surveyPart = z
  .object({
    asDeclared: z.boolean(),
    found: z.optional(longText),
    corrections: z.optional(z.array(correction).check(z.maxLength(60))),
  })
  .check(
    z.refine(({ asDeclared, found }) => asDeclared || Boolean(found?.trim()), { path: ['found'], error: 'required' }),
    z.refine(({ asDeclared, corrections = [] }) => !asDeclared || corrections.length === 0, {
      path: ['asDeclared'],
      error: 'wrongForm',
    }),
  );

const parts = Object.fromEntries(surveyParts.map((part) => [part, surveyPart])) as Record<
  SurveyPart,
  typeof surveyPart
>;

/** What a neighbour said: who, how they know the household, and what. */
export const surveyStatement = z.object({ name: shortText, relation: shortText, statement: longText });

/** A letter sent to ask or to prove something, and what became of it. */
export const surveyLetter = z.object({
  to: shortText,
  state: z.enum(['sent', 'answered', 'unanswered']),
  content: longText,
});

/** Where a photo was taken, or why nobody knows. */
export const photoPlace = z.union([
  z.object({
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    accuracyMetres: z.number().check(z.minimum(0), z.maximum(1_000_000)),
  }),
  z.object({ missing: shortText }),
]);

export const photoKinds = ['home', 'letter', 'signedForm'] as const;

const readableInstant = z.string().check(
  z.maxLength(40),
  z.refine((text) => !Number.isNaN(Date.parse(text)), { error: 'wrongForm' }),
);

/** A photo that was sent before, with what it shows, when and where it was taken. */
export const surveyPhoto = z.object({
  id: clientId,
  kind: z.enum(photoKinds),
  note: z.optional(shortText),
  takenAt: readableInstant,
  place: photoPlace,
});

export const householdSigners = ['applicant', 'family', 'guardian'] as const;

/** One hand under the form: drawn on the spot, or on the paper whose photo goes with it. */
const ownHand = { drawing: z.optional(drawing) };
const surveySignature = z.union([
  z.object({ by: z.literal('investigator'), staffId: id, ...ownHand }),
  z.object({ by: z.enum(householdSigners), name: shortText, relation: z.optional(shortText), ...ownHand }),
]);

/** The survey form as it is handed in (C01, C02). */
export const surveyForm = z.object({
  id: clientId,
  visitedOn: plainDate,
  ...parts,
  statements: z.array(surveyStatement).check(z.maxLength(20)),
  letters: z.array(surveyLetter).check(z.maxLength(20)),
  photos: z.array(surveyPhoto).check(z.maxLength(30)),
  signatures: z.array(surveySignature).check(z.maxLength(10)),
  /** Nobody of the household would sign. */
  refusal: z.optional(z.object({ reason: longText, witness: shortText })),
});

export type SurveyForm = z.infer<typeof surveyForm>;
export type PartTold = z.infer<typeof surveyPart>;
export type SurveySignature = z.infer<typeof surveySignature>;
export type PhotoPlace = z.infer<typeof photoPlace>;
