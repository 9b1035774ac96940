/** A message template of the mini-program. */
export interface MessageTemplate {
  readonly id: string;
  /** Its blanks in order, for example `thing1`, `time2`: a type and a number. */
  readonly blanks: readonly string[];
}

/** One subscription message, ready to be sent. */
export interface SubscribeMessage {
  readonly openId: string;
  readonly templateId: string;
  /** The page that opens on a tap, for example `pages/messages/index`. */
  readonly page: string;
  /** What stands in each blank, within WeChat's limits for its type. */
  readonly data: Readonly<Record<string, string>>;
}
