/** What follows from an answer of WeChat's server other than success. */
export type WechatFailureKind =
  /** Nothing is wrong with the call: try it again, soon or tomorrow. */
  | 'later'
  /** The access token is not, or no longer, good: get a new one and call again. */
  | 'token'
  /** The person's code was wrong, old or used before. */
  | 'code'
  /** The person has not asked for this message, or takes it no more. */
  | 'notWanted'
  /** The person is not known to this mini-program. */
  | 'unknownPerson'
  /** Our call or our settings are wrong; calling again does not help. */
  | 'ours';

/** WeChat's server answered with an error code, or did not answer (errcode null). */
export class WechatFailure extends Error {
  override readonly name = 'WechatFailure';

  constructor(
    readonly kind: WechatFailureKind,
    readonly errcode: number | null,
    what: string,
  ) {
    super(errcode === null ? what : `WeChat answered ${errcode} to ${what}`);
  }
}

const kinds: Readonly<Record<number, WechatFailureKind>> = {
  [-1]: 'later', // system busy
  40001: 'token', // wrong secret, or an access token that is not the newest
  40014: 'token',
  42001: 'token', // access token expired
  40029: 'code',
  40163: 'code', // used before
  41008: 'code', // missing
  40003: 'unknownPerson',
  43101: 'notWanted',
  43108: 'later', // another message to the same person is on its way
  45009: 'later', // daily quota used up
  45011: 'later', // too often in a minute
  45047: 'later',
};

/** What WeChat's error code means for the caller; an unknown one counts as a fault of ours. */
export const failureKind = (errcode: number): WechatFailureKind => kinds[errcode] ?? 'ours';
