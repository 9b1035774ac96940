import { asRefusal } from '../api/refusal';

const words: Record<string, string> = {
  offline: '网络断了，没有送到。填的都还在，连上后再点一次就行。',
  unknown: '系统出了点问题，没有办成。填的都还在，请稍后再试。',
};

/** One plain sentence for anything that went wrong with a call. */
export function errorWords(error: unknown): string {
  const refusal = asRefusal(error);
  return words[refusal.code] ?? `没有办成（${refusal.code}）。`;
}
