/** Texts that are no plain text, or mean something to what lies behind. */
export const hostileTexts: readonly string[] = [
  '',
  '\u0000',
  '示\u0000范',
  '\ud800',
  '示范\udfff',
  '\u202e示范\u200b',
  "'; DROP TABLE aid_case; --",
  '../../../etc/passwd',
  '__proto__',
  'constructor',
  '𠮷😀',
  '长'.repeat(20_000),
];

/** Values of other types than the one that is asked for, and numbers no column holds. */
const otherValues: readonly unknown[] = [
  null,
  true,
  -1,
  1.5,
  2 ** 53,
  1e308,
  [],
  {},
  { length: -1 },
  [[[[[[[[[[]]]]]]]]]],
];

/** Stands for a value that is nested as deep as the limit of a body allows. */
export const nested = '@nested@';

/** Whatever may stand where something else belongs. */
export const hostileValues: readonly unknown[] = [...otherValues, ...hostileTexts, nested];

/** Path and query pieces as they stand in the address, some that are no valid escape. */
export const hostilePieces: readonly string[] = [
  '%',
  '%E0%A4%A',
  '%ED%A0%80',
  '%00',
  '%FF',
  '..%2F..%2Fetc%2Fpasswd',
  'constructor',
  '__proto__',
  '99999999999999999999',
  '-1',
  'a'.repeat(4000),
  encodeURIComponent("' OR '1'='1"),
  encodeURIComponent('长'.repeat(300)),
  // An id of the right form that nobody has.
  '01ARZ3NDEKTSV4RRFFQ69G5FAV',
];

const deep = 50_000;

/** Bodies that are no JSON object of any form. */
export const hostileBodies: readonly { what: string; bytes: Buffer; headers?: Record<string, string> }[] = [
  { what: 'cut off', bytes: Buffer.from('{"version": 1, "') },
  { what: 'empty', bytes: Buffer.alloc(0) },
  { what: 'null', bytes: Buffer.from('null') },
  { what: 'a list', bytes: Buffer.from('[]') },
  { what: 'a text', bytes: Buffer.from('"示范"') },
  { what: 'an endless number', bytes: Buffer.from('1e999') },
  { what: 'no UTF-8', bytes: Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]) },
  { what: 'null bytes', bytes: Buffer.alloc(64) },
  { what: 'deep lists', bytes: Buffer.from('['.repeat(deep) + ']'.repeat(deep)) },
  { what: 'deep objects', bytes: Buffer.from('{"a":'.repeat(deep / 2) + '1' + '}'.repeat(deep / 2)) },
  { what: 'a prototype', bytes: Buffer.from('{"__proto__": {"version": 1}, "constructor": {"prototype": 1}}') },
  { what: 'ten megabytes', bytes: Buffer.from(JSON.stringify({ text: '长'.repeat(3_500_000) })) },
  { what: 'plain text', bytes: Buffer.from('{}'), headers: { 'Content-Type': 'text/plain' } },
  { what: 'a form', bytes: Buffer.from('a=1'), headers: { 'Content-Type': 'application/x-www-form-urlencoded' } },
  { what: 'no content type', bytes: Buffer.from('{}'), headers: { 'Content-Type': '' } },
  { what: 'a strange content type', bytes: Buffer.from('{}'), headers: { 'Content-Type': 'application/json\\;x' } },
  { what: 'packed', bytes: Buffer.from('{}'), headers: { 'Content-Encoding': 'gzip' } },
];

const deepText = '['.repeat(30_000) + ']'.repeat(30_000);

/** A body as it goes over the line; what is too deep for `JSON.stringify` is written into the text. */
export const bodyOf = (value: unknown): Buffer =>
  Buffer.from(JSON.stringify(value).replaceAll(`"${nested}"`, deepText));
