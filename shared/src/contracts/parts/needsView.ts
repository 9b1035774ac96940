import * as z from 'zod/mini';
import { needReasons } from '../../forms/suggestedNeeds';
import { needKindCodes } from '../../kernel/needKind';
import { aidCode } from './primitives';

/** One of the six kinds of aid as it was assessed: needed or not, and what pointed to it. */
export const recordedNeed = z.object({
  kind: z.enum(needKindCodes),
  need: z.boolean(),
  /** The aids of this kind that were ticked. */
  aids: z.readonly(z.array(aidCode)),
  /** Whether the facts pointed to it; where the officer saw it otherwise, both stand there. */
  suggested: z.boolean(),
  basis: z.readonly(z.array(z.object({ reason: z.enum(needReasons), names: z.readonly(z.array(z.string())) }))),
});

export type RecordedNeed = z.infer<typeof recordedNeed>;
