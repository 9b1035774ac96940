import { visibleText } from './visibleText';

export type PersonNameReading =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly problem: 'required' | 'tooLong' | 'nameFormat' };

const longestName = 60;
const notInNames = /[\p{Cc}\p{Cs}\p{Co}\p{Cn}0-9<>{}[\]\\/|@#$%^&*=+~`?？!！;；:：]/u;

/** Reads a person's name as typed: blanks and the middle dots of minorities' names are made one form. */
export function readPersonName(text: string): PersonNameReading {
  const name = visibleText(text)
    .normalize('NFC')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[•・‧．]/g, '·');
  if (name === '') return { ok: false, problem: 'required' };
  if (name.length > longestName) return { ok: false, problem: 'tooLong' };
  return notInNames.test(name) ? { ok: false, problem: 'nameFormat' } : { ok: true, name };
}

/** Whether two names, read by `readPersonName`, are one: blanks do not count (`张 三` on some cards). */
export function sameName(one: string, other: string): boolean {
  return one.replace(/ /g, '') === other.replace(/ /g, '');
}
