import { createHmac, randomBytes } from 'node:crypto';
import { BlindIndex } from './blindIndex';
import { FieldCipher } from './fieldCipher';
import { hashPassword, passwordMatches } from './passwords';
import { newSecondFactorSecret, secondFactorAddress, secondFactorCode, secondFactorStep } from './secondFactor';
import { equalSecrets, newToken, tokenHash } from './tokens';

describe('fields at rest', () => {
  const old = { id: 'k1', key: randomBytes(32) };
  const next = { id: 'k2', key: randomBytes(32) };

  it('open only in their own place, and only unchanged', () => {
    const cipher = new FieldCipher([old]);
    const stored = cipher.encrypt('person.id_number', '11010519491231002X');
    expect(stored).toMatch(/^a\.k1\./);
    expect(stored).not.toContain('1949');
    expect(cipher.decrypt('person.id_number', stored)).toBe('11010519491231002X');
    expect(() => cipher.decrypt('person.phone', stored)).toThrow();
    const flipped = stored.slice(0, -2) + (stored.at(-2) === 'A' ? 'B' : 'A') + stored.slice(-1);
    expect(() => cipher.decrypt('person.id_number', flipped)).toThrow();
    expect(() => cipher.decrypt('person.id_number', stored.slice(0, 20))).toThrow();
    expect(() => cipher.decrypt('person.id_number', 'plain text')).toThrow();
  });

  it('never look the same twice', () => {
    const cipher = new FieldCipher([old]);
    expect(cipher.encrypt('a.b', 'x')).not.toBe(cipher.encrypt('a.b', 'x'));
  });

  it('outlive a change of keys, and tell which are due', () => {
    const stored = new FieldCipher([old]).encrypt('a.b', '密');
    const both = new FieldCipher([next, old]);
    expect(both.decrypt('a.b', stored)).toBe('密');
    expect(both.needsNewKey(stored)).toBe(true);
    expect(both.needsNewKey(both.encrypt('a.b', '密'))).toBe(false);
    expect(() => new FieldCipher([next]).decrypt('a.b', stored)).toThrow();
  });

  it('hold bytes too', () => {
    const cipher = new FieldCipher([old]);
    const sealed = cipher.encryptBytes('page.content', Buffer.from([0, 1, 255]));
    expect(cipher.decryptBytes('page.content', sealed)).toEqual(Buffer.from([0, 1, 255]));
    expect(() => cipher.decryptBytes('page.other', sealed)).toThrow();
  });

  it('are found by a keyed hash that tells kinds apart', () => {
    const key = randomBytes(32);
    const blind = new BlindIndex(key);
    expect(blind.of('phone', '13800000000')).toBe(blind.of('phone', '13800000000'));
    expect(blind.of('phone', '1')).not.toBe(blind.of('idNumber', '1'));
    expect(blind.of('a', 'b')).toBe(createHmac('sha256', key).update('a\0b').digest('hex'));
  });
});

describe('secrets of people', () => {
  it('passwords match themselves only, whatever form of the same letters was typed', async () => {
    const stored = await hashPassword('Caf\u00e9-密码');
    expect(await passwordMatches('Cafe\u0301-密码', stored)).toBe(true);
    expect(await passwordMatches('Cafe-密码', stored)).toBe(false);
    expect(await passwordMatches('x', 'not a hash')).toBe(false);
    expect(await hashPassword('same')).not.toBe(await hashPassword('same'));
  });

  it('tokens are long, different, and stored as a hash', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(newToken());
    expect(tokenHash('x')).toMatch(/^[0-9a-f]{64}$/);
    expect(equalSecrets('same', 'same')).toBe(true);
    expect(equalSecrets('same', 'same ')).toBe(false);
  });

  it('second factors count in steps of 30 seconds: the present one and the one before', () => {
    const secret = newSecondFactorSecret();
    const at = new Date('2026-03-02T01:00:00Z');
    const later = (seconds: number): Date => new Date(at.getTime() + seconds * 1000);
    const code = secondFactorCode(secret, at);
    const step = secondFactorStep(secret, code, at);
    expect(step).toBe(at.getTime() / 30_000);
    expect(secondFactorStep(secret, code, later(30))).toBe(step);
    expect(secondFactorStep(secret, code, later(59))).toBe(step);
    expect(secondFactorStep(secret, code, later(60))).toBeNull();
    expect(secondFactorStep(secret, code, later(-1))).toBeNull();
    expect(secondFactorStep(secret, 'abcdef', at)).toBeNull();
    expect(secondFactorAddress(secret, '经办人')).toContain('otpauth://totp/');
  });

  it('second factors follow RFC 6238', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
    expect(secondFactorCode(secret, new Date(59_000))).toBe('287082');
    expect(secondFactorCode(secret, new Date(1_111_111_109_000))).toBe('081804');
  });
});
