import * as z from 'zod/mini';
import { id, plainDate } from './primitives';

/** A duty as people see it: until when, why that date, and by which clause. */
export const dutyView = z.object({
  id,
  kind: z.string(),
  state: z.enum(['open', 'paused', 'met', 'ended']),
  side: z.enum(['office', 'resident']),
  startedOn: plainDate,
  dueOn: z.nullable(plainDate),
  within: z.int(),
  countedIn: z.enum(['workingDays', 'calendarDays', 'sameDay']),
  workingDaysLeft: z.nullable(z.int()),
  late: z.boolean(),
  clause: z.string(),
  /** The clause as people read it: the document, its number, and what it says. */
  citation: z.string(),
});
