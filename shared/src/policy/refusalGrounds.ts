import * as z from 'zod/mini';
import { aidCodes, type AidCode } from '../kernel/aidCode';
import type { ResolvedPolicy } from './resolvedPolicy';

const refusalGroundSchema = z.strictObject({
  code: z.string(),
  text: z.string(),
  aids: z.optional(z.array(z.enum(aidCodes)).check(z.minLength(1))),
  clause: z.optional(z.string()),
  /** What the person can do instead. */
  instead: z.string(),
});

export const refusalGroundsSchema = z.array(refusalGroundSchema).check(z.minLength(1));

export type RefusalGround = Omit<z.infer<typeof refusalGroundSchema>, 'clause'> & { clause: string };

/** The lawful reasons to refuse to accept an application for an aid (A01); there are no others. */
export function refusalGroundsFor(policy: ResolvedPolicy, aid: AidCode): RefusalGround[] {
  const { clause, source } = policy.get('refusalGrounds');
  return policy
    .structure<z.infer<typeof refusalGroundsSchema>>('refusalGrounds')
    .filter((ground) => ground.aids === undefined || ground.aids.includes(aid))
    .map((ground) => ({ ...ground, clause: ground.clause ?? clause ?? source }));
}
