const digits = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿'];

/**
 * Integer fen as papers of payment write it out, so that no figure can be changed afterwards: 80050 → `捌佰元伍角`.
 * RangeError for what is no amount, or above what a field takes.
 */
export function capitalAmount(amountFen: number): string {
  if (!Number.isSafeInteger(amountFen) || amountFen < 0) throw new RangeError('no amount of money');
  const yuan = Math.floor(amountFen / 100);
  const jiao = Math.floor((amountFen % 100) / 10);
  const fen = amountFen % 10;
  const whole = yuan > 0 ? `${inWords(yuan)}元` : '';
  if (jiao === 0 && fen === 0) return `${whole || '零元'}整`;
  const tenth = jiao > 0 ? `${digits[jiao]}角` : whole ? '零' : '';
  return `${whole}${tenth}${fen > 0 ? `${digits[fen]}分` : ''}`;
}

function inWords(yuan: number): string {
  const four: string[] = [];
  for (let rest = yuan, group = 0; rest > 0; rest = Math.floor(rest / 10_000), group += 1) {
    const own = rest % 10_000;
    // A group that does not fill its four places is told apart by one 零, as is an empty one between two.
    const gap = rest >= 10_000 && own > 0 && own < 1000 ? '零' : '';
    four.unshift(own === 0 ? '零' : `${gap}${groupInWords(own)}${groups[group] ?? ''}`);
  }
  return four.join('').replace(/零+/g, '零').replace(/零$/, '');
}

function groupInWords(number: number): string {
  let words = '';
  for (let place = 3; place >= 0; place -= 1) {
    const digit = Math.floor(number / 10 ** place) % 10;
    words += digit === 0 ? '零' : `${digits[digit]}${places[place]}`;
  }
  return words.replace(/^零+/, '').replace(/零+/g, '零').replace(/零$/, '');
}
