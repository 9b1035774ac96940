const base64 = /^[A-Za-z0-9+/=]{100,}$/;
const startBytes = 64;
const starts = [Buffer.from([0x89, 0x50, 0x4e, 0x47]), Buffer.from([0xff, 0xd8, 0xff])];

const isPicture = (text: string): boolean => {
  const begins = Buffer.from(text.slice(0, startBytes), 'base64');
  return starts.some((start) => begins.subarray(0, start.length).equals(start));
};

/** The pictures in a body of JSON, such as drawn signatures: every text, however deep, that is base64 of a PNG or JPEG. */
export function* picturesIn(body: unknown): Iterable<Buffer> {
  // A list instead of calls within calls: a body may be nested deeper than the stack.
  const left = [body];
  while (left.length > 0) {
    const value = left.pop();
    if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) left.push(one);
    else if (typeof value === 'string' && base64.test(value) && isPicture(value)) yield Buffer.from(value, 'base64');
  }
}
