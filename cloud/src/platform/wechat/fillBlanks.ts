/** What a message has to say, whatever blanks a template offers for it. */
export interface MessageWords {
  /** What happened, in a few words. */
  readonly title: string;
  /** What is to be done, or more about it. */
  readonly note: string;
  /** The case number; empty where there is none. */
  readonly number: string;
  readonly at: Date;
}

const wide = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function chineseTime(at: Date): string {
  const part = Object.fromEntries(wide.formatToParts(at).map(({ type, value }) => [type, value]));
  return `${part['year']}年${part['month']}月${part['day']}日 ${part['hour']}:${part['minute']}`;
}

const shortened = (text: string, most: number): string => {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most - 1).join('')}…`;
};

/**
 * Fills a template's blanks by their type within WeChat's limits for it: `thing` 20 characters, `phrase` 5 Chinese
 * characters, `character_string` 32 letters and digits, `time` and `date` as written in Chinese. The first `thing` is
 * the title, the next the note. Undefined where a blank of another type can't be filled honestly.
 */
export function fillBlanks(blanks: readonly string[], words: MessageWords): Record<string, string> | undefined {
  const data: Record<string, string> = {};
  const things = [words.title, words.note];
  for (const blank of blanks) {
    const type = blank.replace(/\d+$/, '');
    const value = valueFor(type, words, things);
    if (value === undefined) return undefined;
    data[blank] = value;
  }
  return blanks.length > 0 ? data : undefined;
}

function valueFor(type: string, words: MessageWords, things: string[]): string | undefined {
  if (type === 'thing') return shortened(things.shift() || words.title, 20);
  if (type === 'phrase')
    return [...words.title]
      .filter((letter) => /\p{Script=Han}/u.test(letter))
      .slice(0, 5)
      .join('');
  // A blank can't stay empty at WeChat; a message outside any case has no number to show.
  if (type === 'character_string') return words.number.replace(/[^\x21-\x7e]/g, '').slice(0, 32) || '-';
  if (type === 'time' || type === 'date') return chineseTime(words.at);
  return undefined;
}
