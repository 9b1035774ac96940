/** Why a new password is not taken. */
export type PasswordProblem = 'passwordShort' | 'passwordSimple' | 'passwordLikeName' | 'passwordSame';

const fewestCharacters = 10;
const fewestDifferent = 5;
const runs = [
  '0123456789012345',
  '9876543210987654',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiopasdfghjklzxcvbnm',
  'password',
];

/** What is wrong with a new password, or null. Length counts most; what anybody would try first is refused. */
export function passwordProblem(password: string, loginName: string, oldPassword?: string): PasswordProblem | null {
  const plain = password.normalize('NFKC').toLowerCase();
  if ([...plain].length < fewestCharacters) return 'passwordShort';
  if (plain === oldPassword?.normalize('NFKC').toLowerCase()) return 'passwordSame';
  if (plain.includes(loginName.toLowerCase())) return 'passwordLikeName';
  const withoutRuns = runs.reduce((rest, run) => withoutPiecesOf(rest, run), plain);
  return new Set(plain).size < fewestDifferent || withoutRuns.length < 4 ? 'passwordSimple' : null;
}

/** Takes out every stretch of at least five characters that stands in the run just so. */
function withoutPiecesOf(text: string, run: string): string {
  let rest = text;
  for (let length = Math.min(run.length, text.length); length >= 5; length -= 1) {
    for (let start = 0; start + length <= run.length; start += 1)
      rest = rest.split(run.slice(start, start + length)).join('');
  }
  return rest;
}
