import { readYuan } from '../kernel/fen';
import { toHalfWidth } from '../kernel/halfWidth';
import { normaliseIdNumber, readIdNumber } from '../kernel/idNumber';
import type { Answers, MemberAnswers } from './answers';
import { applicantId } from './listPath';
import { normaliseDate } from './normaliseDate';
import type { FieldDef } from './pageDef';
import { answersShape, type Shape } from './shape';
import { isRecord } from './valuesAt';

// Whether a birth date lies ahead is checked with the day of the check, not here.
const latestDay = '9999-12-31';

const trimmedText = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
const personName = (text: string): string =>
  trimmedText(text)
    .replace(/\s+/g, ' ')
    .replace(/[•・‧．•]/g, '·');
const digitsAndSigns = (text: string): string => toHalfWidth(text).replace(/[\s-]/g, '');
const phoneNumber = (text: string): string => digitsAndSigns(text).replace(/^(\+|00)?86(?=1\d{10}$)/, '');

function money(text: string): unknown {
  const reading = readYuan(text);
  return reading.ok ? reading.amountFen : trimmedText(text);
}

function integer(text: string): unknown {
  const plain = digitsAndSigns(text);
  return /^\d{1,9}$/.test(plain) ? Number(plain) : trimmedText(text);
}

function normaliseText(fields: readonly FieldDef[], text: string): unknown {
  const kinds = fields.map((field) => field.kind);
  if (kinds.indexOf('moneyYuan') !== -1) return money(text);
  if (kinds.indexOf('integer') !== -1) return integer(text);
  if (kinds.indexOf('idNumber') !== -1) return normaliseIdNumber(text);
  if (kinds.indexOf('date') !== -1) return normaliseDate(text);
  if (kinds.indexOf('phone') !== -1) return phoneNumber(text);
  if (kinds.indexOf('region') !== -1) return digitsAndSigns(text);
  if (fields.some((field) => field.format === 'bankAccount')) return digitsAndSigns(text);
  if (fields.some((field) => field.format === 'personName')) return personName(text);
  return kinds.indexOf('text') !== -1 || kinds.indexOf('longText') !== -1 ? trimmedText(text) : text;
}

function normaliseAt(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'leaf') {
    const plain = typeof value === 'string' ? normaliseText(shape.fields, value) : value;
    return plain === '' ? undefined : plain;
  }
  if (Array.isArray(value)) return shape.list ? value.map((item) => normaliseRecord(shape.children, item)) : value;
  return normaliseRecord(shape.children, value);
}

function normaliseRecord(children: Map<string, Shape>, value: unknown): unknown {
  if (!isRecord(value)) return value;
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const child = children.get(key);
    const plain = child ? normaliseAt(child, value[key]) : value[key];
    if (plain !== undefined) result[key] = plain;
  }
  return result;
}

function withDerived(member: MemberAnswers): MemberAnswers {
  if (!isRecord(member)) return member;
  const isApplicant = member.id === applicantId;
  const relation = isApplicant ? 'self' : member.relation === 'self' ? undefined : member.relation;
  const reading =
    member.identity?.kind === 'residentId' && typeof member.identity.number === 'string'
      ? readIdNumber(member.identity.number, latestDay)
      : null;
  const derived: MemberAnswers = reading?.ok
    ? { ...member, birthOn: reading.id.bornOn, sex: reading.id.sex }
    : { ...member };
  delete derived.relation;
  if (relation !== undefined) derived.relation = relation;
  return derived;
}

/** The applicant heads the list, also where they were taken away and entered again. */
const applicantFirst = (members: readonly MemberAnswers[]): MemberAnswers[] => [
  ...members.filter((member) => member?.id === applicantId),
  ...members.filter((member) => member?.id !== applicantId),
];

/**
 * The answers as they are stored and compared: full-width digits and lower-case x made plain, ends trimmed, typed
 * yuan as fen, empty texts left out; birth date and sex taken from an identity number. Applying it twice changes
 * nothing more. What can't be read stays as it was typed.
 */
export function normalise(answers: Answers): Answers {
  const plain = normaliseRecord(answersShape.children, answers) as Answers;
  return isRecord(plain) && Array.isArray(plain.members)
    ? { ...plain, members: applicantFirst(plain.members.map(withDerived)) }
    : plain;
}
