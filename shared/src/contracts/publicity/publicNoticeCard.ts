import * as z from 'zod/mini';
import { falsehoodCodes } from '../../kernel/falsehoodCode';
import { causeCodes } from '../../publicity/causes';
import { aidCode, id, instant, plainDate } from '../parts/primitives';

/** A public notice as the village reads it: only the fields that the pack names, minors only counted. */
export const publicNoticeCard = z.object({
  id,
  aid: aidCode,
  stage: z.enum(['acceptance', 'proposal', 'dishonesty']),
  village: z.string(),
  names: z.readonly(z.array(z.string())),
  minors: z.nullable(z.int()),
  coveredCount: z.nullable(z.int()),
  householdSize: z.nullable(z.int()),
  causes: z.readonly(z.array(z.enum(causeCodes))),
  monthlyAmountFen: z.nullable(z.int()),
  /** What a commitment was false about; empty on every other notice. */
  falsehoods: z.readonly(z.array(z.enum(falsehoodCodes))),
  postedOn: z.nullable(plainDate),
  untilOn: z.nullable(plainDate),
});

/** A photo that proves a posting (D11). */
export const postingPhoto = z.object({ id, distance: z.enum(['near', 'far']), at: instant });
