import { toHalfWidth } from './halfWidth';

/** Why a text is no citizen identity number. */
export type IdNumberProblem = 'idLength' | 'idCharacters' | 'idBirthDate' | 'idChecksum';

/** What an 18-digit citizen identity number (GB 11643-1999) says. */
export interface IdNumber {
  /** 17 digits and a digit or capital X. */
  readonly number: string;
  /** The county the number was first issued in, six digits; not where the person lives. */
  readonly issuedInCounty: string;
  /** `YYYY-MM-DD`. */
  readonly bornOn: string;
  readonly sex: 'female' | 'male';
}

export type IdNumberReading =
  { readonly ok: true; readonly id: IdNumber } | { readonly ok: false; readonly problem: IdNumberProblem };

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const checkCharacters = '10X98765432';

/** The form an identity number is stored and compared in: ASCII, no blanks, capital X. */
export function normaliseIdNumber(text: string): string {
  return toHalfWidth(text).replace(/[\s-]/g, '').toUpperCase();
}

/** The 18th character that belongs to the first 17 digits (GB 11643-1999, ISO 7064 MOD 11-2). */
export function idNumberCheckCharacter(first17Digits: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number(first17Digits[index]), 0);
  return checkCharacters.charAt(sum % 11);
}

/** Reads what was typed as an identity number; `todayOn` (`YYYY-MM-DD`) is the day no birth date may lie behind. */
export function readIdNumber(text: string, todayOn: string): IdNumberReading {
  const number = normaliseIdNumber(text);
  if (!/^[0-9X]*$/.test(number)) return { ok: false, problem: 'idCharacters' };
  if (number.length !== 18) return { ok: false, problem: 'idLength' };
  if (!/^\d{17}[0-9X]$/.test(number)) return { ok: false, problem: 'idCharacters' };
  const bornOn = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  if (!isRealDate(bornOn) || bornOn < '1880-01-01' || bornOn > todayOn) return { ok: false, problem: 'idBirthDate' };
  if (idNumberCheckCharacter(number.slice(0, 17)) !== number.charAt(17)) return { ok: false, problem: 'idChecksum' };
  const sex = Number(number.charAt(16)) % 2 === 1 ? 'male' : 'female';
  return { ok: true, id: { number, issuedInCounty: number.slice(0, 6), bornOn, sex } };
}

function isRealDate(date: string): boolean {
  const instant = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date);
}
