import * as z from 'zod/mini';
import { aidCodes, type AidCode } from '../kernel/aidCode';
import { conditionSchema } from './conditionSchema';
import type { ResolvedPolicy } from './resolvedPolicy';

const checklistItemSchema = z.strictObject({
  code: z.string(),
  label: z.string(),
  aids: z.optional(z.array(z.enum(aidCodes)).check(z.minLength(1))),
  when: z.optional(conditionSchema),
  /** What the system can tell by itself; the handler ticks the others. */
  auto: z.optional(z.enum(['papersComplete', 'authorizationsSigned', 'commitmentSigned', 'noDuplicate', 'noRelative'])),
  clause: z.optional(z.string()),
});

export const checklistSchema = z.array(checklistItemSchema);

export type ChecklistItem = z.infer<typeof checklistItemSchema>;

/** What a handler checks before accepting an application for an aid; conditions are still to be read against the answers. */
export function checklistFor(policy: ResolvedPolicy, aid: AidCode): ChecklistItem[] {
  return policy
    .structure<ChecklistItem[]>('checklist.items')
    .filter((item) => item.aids === undefined || item.aids.includes(aid));
}
