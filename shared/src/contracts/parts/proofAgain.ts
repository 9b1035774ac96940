import * as z from 'zod/mini';

/** By what somebody who is signed in already proves themselves once more: what they signed in with. */
export const proofKinds = ['secondFactor', 'wechat', 'demonstration'] as const;
export type ProofKind = (typeof proofKinds)[number];

/** The proof itself: a code of the authenticator, a fresh code of wx.login, or the key of an invented person. */
export const proofAgain = z.discriminatedUnion('by', [
  z.object({ by: z.literal('secondFactor'), code: z.string().check(z.regex(/^\d{6}$/)) }),
  z.object({ by: z.literal('wechat'), code: z.string().check(z.minLength(1), z.maxLength(200)) }),
  z.object({ by: z.literal('demonstration'), key: z.string().check(z.minLength(1), z.maxLength(60)) }),
]);
export type ProofAgain = z.infer<typeof proofAgain>;
