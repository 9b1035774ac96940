/** How long a connection may be held, in milliseconds. */
export interface ConnectionLimits {
  /** From its first letter to the end of a request's head. */
  readonly wholeHead: number;
  /** From its first letter to the end of a request's body. */
  readonly wholeRequest: number;
  /** With no letter in either direction while a request or an answer is under way. */
  readonly silence: number;
  /** Between an answer and the next request. */
  readonly kept: number;
  /** From one look at these limits to the next. */
  readonly betweenLooks: number;
}

export const connectionLimits: ConnectionLimits = {
  // Who sends the head of a request letter by letter only wants to keep us busy.
  wholeHead: 20_000,
  // A photo of twelve megabytes over a weak signal comes within it; a connection held open for nothing ends.
  wholeRequest: 300_000,
  // Nobody works on one answer for so long; who never takes an answer lets us keep it in memory.
  silence: 120_000,
  // Longer than any proxy or client before it keeps a connection: whoever takes it up again must not find it just closed.
  kept: 75_000,
  betweenLooks: 5_000,
};

/** What a server is made with to look at these limits. */
export const limitedServer = (limits: ConnectionLimits): Record<string, number> => ({
  headersTimeout: limits.wholeHead,
  requestTimeout: limits.wholeRequest,
  keepAliveTimeout: limits.kept,
  connectionsCheckingInterval: limits.betweenLooks,
});
