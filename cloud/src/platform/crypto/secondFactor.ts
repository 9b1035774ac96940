import { Secret, TOTP } from 'otpauth';

const issuer = '双诺';
const periodSeconds = 30;

/** A new secret for an authenticator app, in base32. */
export function newSecondFactorSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address an authenticator app reads from a QR code. */
export function secondFactorAddress(secret: string, label: string): string {
  return totp(secret, label).toString();
}

/**
 * The step (30-second window since 1970) a code belongs to; null if wrong. The present code counts and the one before, which
 * somebody may still be typing (RFC 6238 § 5.2), never one to come: a clock that runs ahead is let in a moment later.
 */
export function secondFactorStep(secret: string, code: string, at: Date): number | null {
  if (!/^\d{6}$/.test(code)) return null;
  const delta = totp(secret, '').validate({ token: code, timestamp: at.getTime(), window: 1 });
  return delta === null || delta > 0 ? null : Math.floor(at.getTime() / 1000 / periodSeconds) + delta;
}

/** The code an authenticator app shows at an instant. */
export function secondFactorCode(secret: string, at: Date): string {
  return totp(secret, '').generate({ timestamp: at.getTime() });
}

function totp(secret: string, label: string): TOTP {
  return new TOTP({ issuer, label, secret: Secret.fromBase32(secret), digits: 6, period: periodSeconds });
}
