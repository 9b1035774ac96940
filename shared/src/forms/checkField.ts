import { largestAmountFen, readYuan } from '../kernel/fen';
import { readIdNumber } from '../kernel/idNumber';
import { parsePlainDate, type PlainDate } from '../kernel/plainDate';
import { isRegionCode, level, type RegionCode } from '../kernel/regionCode';
import type { FieldProblemCode } from './fieldProblem';
import { longestText } from './shapeProblems';
import type { FieldDef } from './pageDef';

export interface CheckContext {
  readonly todayOn: PlainDate;
  /** Whether the system serves a village; without it every village passes, and the server asks again. */
  readonly coversRegion?: (code: RegionCode) => boolean;
}

export interface Finding {
  readonly code: FieldProblemCode;
  readonly params?: Readonly<Record<string, string | number>>;
}

const earliestDate = '1880-01-01';
// Line breaks and tabs are text; other control characters and halves of a surrogate pair are not.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])/;
const loneLowSurrogate = /(?:^|[^\ud800-\udbff])[\udc00-\udfff]/;
const notInNames = /[0-9<>{}[\]\\/|@#$%^&*=+~`?？!！;；:：]/;

function checkText(field: FieldDef, text: string): Finding | null {
  const limit = field.maxLength ?? longestText;
  if (text.length > limit) return { code: 'tooLong', params: { limit, length: text.length } };
  if (unwritable.test(text) || loneLowSurrogate.test(text)) return { code: 'textCharacters' };
  if (field.format === 'personName' && notInNames.test(text)) return { code: 'nameFormat' };
  if (field.format === 'bankAccount' && !/^\d{8,30}$/.test(text)) return { code: 'bankAccountFormat' };
  if (field.path === 'identity.number' && !/^[A-Z0-9]{4,30}$/.test(text)) return { code: 'passportFormat' };
  return null;
}

function checkDate(text: string, todayOn: PlainDate): Finding | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { code: 'dateFormat' };
  if (parsePlainDate(text) === null) return { code: 'dateImpossible' };
  if (text > todayOn) return { code: 'dateInFuture' };
  return text < earliestDate ? { code: 'dateTooEarly' } : null;
}

function checkMoney(field: FieldDef, value: string | number): Finding | null {
  if (typeof value === 'string') {
    const reading = readYuan(value);
    return { code: reading.ok ? 'moneyFormat' : reading.problem };
  }
  if (!Number.isSafeInteger(value)) return { code: 'moneyFormat' };
  if (value < 0) return { code: 'moneyNegative' };
  if (value < (field.minimum ?? 0)) return { code: 'moneyTooSmall' };
  return value > (field.maximum ?? largestAmountFen) ? { code: 'moneyTooLarge' } : null;
}

function checkInteger(field: FieldDef, value: string | number): Finding | null {
  if (typeof value === 'string' || !Number.isSafeInteger(value)) return { code: 'integerFormat' };
  if (field.minimum !== undefined && value < field.minimum) {
    return { code: 'integerTooSmall', params: { minimum: field.minimum } };
  }
  return field.maximum !== undefined && value > field.maximum
    ? { code: 'integerTooLarge', params: { maximum: field.maximum } }
    : null;
}

function checkRegion(field: FieldDef, code: string, context: CheckContext): Finding | null {
  if (!isRegionCode(code)) return { code: 'regionFormat' };
  const told = level(code);
  if (field.regionLevel === 'village') {
    if (told !== 'village') return { code: 'regionNotVillage' };
    return context.coversRegion && !context.coversRegion(code) ? { code: 'regionNotCovered' } : null;
  }
  return ['county', 'township', 'village'].indexOf(told) === -1 ? { code: 'regionNotExact' } : null;
}

function checkPhone(text: string): Finding | null {
  const isMobile = /^1[3-9]\d{9}$/.test(text);
  const isLandline = /^0\d{9,11}$/.test(text);
  const isAbroad = /^\+\d{7,15}$/.test(text);
  return isMobile || isLandline || isAbroad ? null : { code: 'phoneFormat' };
}

function checkChoices(field: FieldDef, values: readonly unknown[]): Finding | null {
  const offered = (field.options ?? []).map((option): unknown => option.value);
  if (values.some((value) => offered.indexOf(value) === -1)) return { code: 'notAnOption' };
  return values.length < (field.minimum ?? 0) ? { code: 'tooFew', params: { minimum: field.minimum ?? 0 } } : null;
}

/** Whether a value counts as not answered. */
export const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What is wrong with one answer that has been normalised, or null. References and lists are checked elsewhere. */
export function checkField(field: FieldDef, value: unknown, context: CheckContext): Finding | null {
  if (isMissing(value)) return field.required ? { code: 'required' } : null;
  if (Array.isArray(value)) return field.kind === 'choices' ? checkChoices(field, value) : { code: 'wrongType' };
  if (typeof value === 'boolean') {
    if (field.kind !== 'yesNo') return { code: 'wrongType' };
    return field.mustBeYes && !value ? { code: 'mustAgree' } : null;
  }
  if (field.kind === 'choice') {
    return (field.options ?? []).some((option) => option.value === value) ? null : { code: 'notAnOption' };
  }
  if (typeof value !== 'string' && typeof value !== 'number') return { code: 'wrongType' };
  if (field.kind === 'moneyYuan') return checkMoney(field, value);
  if (field.kind === 'integer') return checkInteger(field, value);
  if (typeof value === 'number') return { code: 'wrongType' };
  if (field.kind === 'idNumber') {
    const reading = readIdNumber(value, context.todayOn);
    return reading.ok ? null : { code: reading.problem };
  }
  if (field.kind === 'date') return checkDate(value, context.todayOn);
  if (field.kind === 'region') return checkRegion(field, value, context);
  if (field.kind === 'phone') return checkPhone(value);
  return field.kind === 'yesNo' || field.kind === 'choices' ? { code: 'wrongType' } : checkText(field, value);
}
