import type { Limit } from '../../platform/auth/rateLimit';

const quarterOfAnHour = 15 * 60;

/**
 * How often signing in may be tried. The first stops somebody at one desk; the second a spread attack on one name,
 * without letting a single address lock a colleague out at once; the third an office's shared address trying many names.
 */
export const signInLimits = {
  accountAtAddress: { attempts: 5, withinSeconds: quarterOfAnHour },
  account: { attempts: 20, withinSeconds: quarterOfAnHour },
  address: { attempts: 100, withinSeconds: quarterOfAnHour },
  secondFactor: { attempts: 5, withinSeconds: quarterOfAnHour },
} as const satisfies Record<string, Limit>;
