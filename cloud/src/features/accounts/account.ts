/** `declared`: what somebody typed; `proved`: confirmed by WeChat, an officer at the window, or an aide who met them. */
export type Identity = 'unknown' | 'declared' | 'proved';
export type ProvedBy = 'wechat' | 'officer' | 'aide';

/** A resident's account, opened. */
export interface Account {
  readonly id: string;
  readonly identity: Identity;
  readonly provedBy: ProvedBy | null;
  readonly name: string | null;
  readonly idNumber: string | null;
  /** Blind index of the number (kind `idNumber`), of a declared one too: it says nothing about who holds the phone. */
  readonly idIndex: string | null;
  readonly phone: string | null;
  /** The person's record, once a proved account was linked to it. */
  readonly personId: string | null;
}
