import * as z from 'zod/mini';
import { noticePart } from '../notices/noticePart';
import { referralCard } from '../parts/referralView';

/** A letter as the department sees it in its list. */
export const departmentItem = z.extend(referralCard, {
  applicantName: z.string(),
  /** The office that wrote it. */
  fromOffice: z.string(),
  state: z.enum(['new', 'received', 'answered']),
});

/** The letter itself: what the department is told, and nothing of the case behind it. */
export const departmentLetter = z.extend(departmentItem, { title: z.string(), parts: z.array(noticePart) });
