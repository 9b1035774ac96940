import { commonPieces } from './commonPieces';

/** Why a new password is not taken. */
export type PasswordProblem = 'passwordShort' | 'passwordSimple' | 'passwordLikeName' | 'passwordSame';

const fewestCharacters = 10;
const fewestDifferent = 5;
/** So many characters have to stand beside what anybody would try. */
const fewestOwn = 4;
/** Four words that have nothing to do with each other are hard to guess, however common each is. */
const mostPieces = 3;
const runs = [
  '0123456789012345',
  '9876543210987654',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'password',
];
/** A day, as somebody's birthday is written. */
const day = /(?:19|20)\d{2}[-./年]?(?:0?[1-9]|1[0-2])[-./月]?(?:[0-2]?\d|3[01])日?/g;
/** A telephone number, an identity number, a day, and whatever else is digits alone. */
const digitsAlone = /^[\d\s.-]{1,20}x?$/;
const leet: Readonly<Record<string, string>> = { '@': 'a', '4': 'a', '3': 'e', '1': 'l', '0': 'o', $: 's', '5': 's' };

/** Whose password it is to be. */
export interface PasswordOwner {
  readonly loginName: string;
  /** Their name, their place: words that whoever knows them would try. */
  readonly words?: readonly string[];
}

/** What is wrong with a new password, or null. Length counts most; what anybody would try first is refused. */
export function passwordProblem(password: string, owner: PasswordOwner, oldPassword?: string): PasswordProblem | null {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < fewestCharacters) return 'passwordShort';
  if (plain === oldPassword?.normalize('NFKC').toLowerCase()) return 'passwordSame';
  if (plain.includes(owner.loginName.toLowerCase())) return 'passwordLikeName';
  const words = (owner.words ?? []).map((word) => word.toLowerCase()).filter((word) => [...word].length > 1);
  if (words.some((word) => plain.includes(word) && withoutPiece(plain, word).replace(/\d/g, '').length < fewestOwn))
    return 'passwordLikeName';
  const letters = plain.replace(/[@4310$5](?=.*[a-z])/g, (sign) => leet[sign] ?? sign);
  const simple =
    new Set(plain).size < fewestDifferent ||
    digitsAlone.test(plain) ||
    isCommon(plain, words) ||
    isCommon(letters, words);
  return simple ? 'passwordSimple' : null;
}

/** Whether hardly anything is left of it without runs of the keyboard and a few pieces that everybody uses. */
function isCommon(text: string, words: readonly string[]): boolean {
  const withoutDay = text.replace(day, '');
  if (withoutDay !== text && isCommon(withoutDay, words)) return true;
  const withoutRuns = runs.reduce((rest, run) => withoutPiecesOf(rest, run), text);
  const pieces = [...words, ...commonPieces];
  return (
    withoutRuns.length < fewestOwn ||
    isLittle(without(text, pieces, mostPieces)) ||
    isMadeOf(text, pieces, mostPieces) ||
    (withoutRuns.length < text.length && isLittle(without(withoutRuns, pieces, mostPieces - 1)))
  );
}

/** Whether it is nothing but so many pieces one after another and fewer characters of one's own than count at the end. */
function isMadeOf(text: string, pieces: readonly string[], most: number): boolean {
  if (text.length < fewestOwn) return true;
  if (most === 0) return false;
  return pieces.some((piece) => text.startsWith(piece) && isMadeOf(text.slice(piece.length), pieces, most - 1));
}

/** What is left without the first so many pieces that stand in it. */
function without(text: string, pieces: readonly string[], most: number): string {
  let rest = text;
  let found = 0;
  for (const piece of pieces) {
    if (found === most) break;
    const shorter = withoutPiece(rest, piece);
    if (shorter.length < rest.length) found += 1;
    rest = shorter;
  }
  return rest;
}

/** Too few characters, or one and the same again and again. */
const isLittle = (rest: string): boolean => rest.length < fewestOwn || new Set(rest).size < 2;

const withoutPiece = (text: string, piece: string): string => text.split(piece).join('');

/** Takes out every stretch of at least five characters that stands in the run just so. */
function withoutPiecesOf(text: string, run: string): string {
  let rest = text;
  for (let length = Math.min(run.length, text.length); length >= 5; length -= 1) {
    for (let start = 0; start + length <= run.length; start += 1)
      rest = rest.split(run.slice(start, start + length)).join('');
  }
  return rest;
}
