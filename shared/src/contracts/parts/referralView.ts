import * as z from 'zod/mini';
import { departmentCodes } from '../../kernel/departmentCode';
import { referralAnswers } from '../../kernel/referralAnswer';
import { aidCode, id, plainDate } from './primitives';

/** A letter to a department as the household sees it: to whom, since when, until when, and the answer. */
export const referralCard = z.object({
  id,
  aid: aidCode,
  departmentCode: z.enum(departmentCodes),
  /** With the county: 乐平市医疗保障局. */
  department: z.string(),
  number: z.string(),
  sentOn: plainDate,
  dueOn: z.nullable(plainDate),
  late: z.boolean(),
  sendBy: z.enum(['queue', 'hand']),
  receivedOn: z.nullable(plainDate),
  result: z.nullable(z.enum(referralAnswers)),
  answer: z.nullable(z.string()),
  answeredOn: z.nullable(plainDate),
});

/** The same with what the desk keeps of its way there and back. */
export const referralView = z.extend(referralCard, {
  caseId: id,
  noticeId: id,
  handedTo: z.nullable(z.string()),
  handedOn: z.nullable(plainDate),
  receivedByName: z.nullable(z.string()),
});
