import { Singleton } from '@midwayjs/core';

/** What somebody says about themselves, and the code with which WeChat lets us ask. */
export interface RealNameQuestion {
  readonly openId: string;
  /** Single use; the person agreed on WeChat's own page. */
  readonly code: string;
  readonly name: string;
  readonly idNumber: string;
}

/** `matches`: name and number are those of this very account; `noRealName`: the account has none to compare with. */
export type RealNameAnswer = 'matches' | 'differs' | 'noRealName';

/** Confirms a person's name and identity number against the real-name details of their account. */
@Singleton()
export abstract class RealNameConnector {
  /** Refused as `signInFailed` for a wrong or used code, `unavailable` when nobody answers. */
  abstract check(question: RealNameQuestion): Promise<RealNameAnswer>;
}
