import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

const cost = { N: 32_768, r: 8, p: 1, maxmem: 128 * 1024 * 1024 };
const keyBytes = 32;

/** `scrypt.N.r.p.salt.key`: parameters travel with the hash, so that they can be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, cost);
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('.');
}

/** Compares in constant time; a stored text of another form never matches. */
export async function passwordMatches(password: string, stored: string): Promise<boolean> {
  const [name, n, r, p, salt = '', key = ''] = stored.split('.');
  if (name !== 'scrypt') return false;
  const expected = Buffer.from(key, 'base64url');
  const options = { N: Number(n), r: Number(r), p: Number(p), maxmem: cost.maxmem };
  const actual = await derive(password, Buffer.from(salt, 'base64url'), options);
  return expected.length === actual.length && timingSafeEqual(expected, actual);
}

/** Costs as much time as a real comparison, for names that do not exist. */
export async function pretendToCompare(password: string): Promise<void> {
  await derive(password, Buffer.alloc(16), cost);
}

function derive(password: string, salt: Buffer, options: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) => (error ? reject(error) : resolve(key)));
  });
}
