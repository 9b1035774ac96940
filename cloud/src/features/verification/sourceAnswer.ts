import type { VerifiedItem } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import { tellableMonths } from '@twin-pledge/shared/assessment/verification/verifiedItem';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { parsePlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { isStated, statedValues, verifiedKinds } from '@twin-pledge/shared/kernel/verifiedKind';
import { z } from 'zod';
import type { Question } from './connector';
import type { SourceState } from './sourceRequest';

export type ToldItem = Omit<VerifiedItem, 'id' | 'memberId' | 'sourceName'>;

/** An answer as it was understood; where it can't be used the state says why, and nothing of it counts. */
export interface ReadAnswer {
  state: Extract<SourceState, 'found' | 'nothing' | 'personUnknown' | 'mismatch' | 'malformed'>;
  asOfOn: PlainDate | null;
  items: ToldItem[];
}

const answerSchema = z.object({
  requestId: z.string(),
  status: z.enum(['found', 'nothing', 'unknownPerson']),
  person: z.object({ name: z.string(), idNumber: z.string() }).optional(),
  asOf: z.string(),
  items: z
    .array(
      z.object({
        kind: z.enum(verifiedKinds),
        amount: z.string().optional(),
        months: z.int().optional(),
        count: z.int().min(0).max(99).optional(),
        value: z.string().optional(),
        note: z.string().max(200).optional(),
      }),
    )
    .max(500)
    .default([]),
});

type AnswerItem = z.output<typeof answerSchema>['items'][number];

/** Reads what a source answered: its form, whether it is about this very person and question, and what it tells. */
export function readAnswer(raw: string, question: Question, todayOn: PlainDate): ReadAnswer {
  const malformed: ReadAnswer = { state: 'malformed', asOfOn: null, items: [] };
  const read = answerSchema.safeParse(jsonOf(raw));
  if (!read.success || read.data.requestId !== question.requestId) return malformed;
  const { status, person, asOf, items } = read.data;
  const asOfOn = parsePlainDate(asOf);
  if (asOfOn === null || asOfOn > todayOn) return malformed;
  if (status === 'unknownPerson') return { state: 'personUnknown', asOfOn, items: [] };
  if (!person) return malformed;
  if (!isSame(person, question)) return { state: 'mismatch', asOfOn, items: [] };
  const told: ToldItem[] = [];
  // What was not asked is not authorized: it is left aside.
  for (const item of items.filter(({ kind }) => question.kinds.includes(kind))) {
    const content = contentOf(item);
    if (!content) return malformed;
    told.push({ ...content, kind: item.kind, note: item.note?.trim() || null, asOfOn });
  }
  return { state: told.length > 0 ? 'found' : 'nothing', asOfOn, items: told };
}

function jsonOf(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}

const isSame = (person: { name: string; idNumber: string }, asked: Question) =>
  person.idNumber.trim().toUpperCase() === asked.idNumber && person.name.trim() === asked.name;

type Content = Pick<VerifiedItem, 'amountFen' | 'months' | 'count' | 'stated'>;

function contentOf({ kind, amount, months = 1, count, value }: AnswerItem): Content | undefined {
  const none = { amountFen: null, months: 1, count: null, stated: null };
  if (isStated(kind)) {
    const known = value !== undefined && (statedValues[kind] as readonly string[]).includes(value);
    return known ? { ...none, stated: value } : undefined;
  }
  if (kind === 'cars' || kind === 'homes') return count === undefined ? undefined : { ...none, count };
  const yuan = readYuan(amount ?? '');
  const ofMonths = kind === 'deposits' ? 1 : months;
  if (!yuan.ok || !(tellableMonths as readonly number[]).includes(ofMonths)) return undefined;
  return { ...none, amountFen: yuan.amountFen, months: ofMonths };
}
