import { errorWords as wordsOf } from '@twin-pledge/shared/copy/errors';
import { asRefusal } from '../api/refusal';
import { problemWords } from './problemWords';

const ownWords: Record<string, string> = {
  offline: '网络断了。填的都还在，连上后再试一次就行，不会办重。',
  notSignedIn: '刚才登录到时间了，没有办成。登录后再点一次。',
  sessionExpired: '刚才登录到时间了，没有办成。登录后再点一次。',
  unknown: '没有办成，请过一会儿再试。填的都还在。',
  staleVersion: '您打开以后，这一件有了变化。',
};

/** One plain sentence for anything that went wrong with a call; input that was refused says where. */
export function errorWords(error: unknown): string {
  const { code, details } = asRefusal(error);
  const problems = code === 'invalidInput' || code === 'answersIncomplete' ? problemWords(details['problems']) : [];
  const words = ownWords[code] ?? wordsOf(code);
  return problems.length > 0 ? problems.slice(0, 3).join('；') : words;
}
