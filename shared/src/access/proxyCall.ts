import { sameName } from '../kernel/personName';

/** Why somebody calls or is called: to confirm the proxy, or to end it. Nothing else is ever done by telephone. */
export const callWishes = ['confirm', 'revoke'] as const;
export type CallWish = (typeof callWishes)[number];

/** What is asked in a call, in this order; the words stand in copy/. */
export const callQuestions = {
  confirm: ['isThePerson', 'knowsProxy', 'agreesPurpose', 'knowsRevoking'],
  revoke: ['isThePerson', 'wantsToEnd'],
} as const satisfies Record<CallWish, readonly string[]>;
export type CallQuestion = (typeof callQuestions)[CallWish][number];
export const allCallQuestions = ['isThePerson', 'knowsProxy', 'agreesPurpose', 'knowsRevoking', 'wantsToEnd'] as const;

export type CallAnswers = Partial<Record<CallQuestion, boolean>>;

/** What a call came to. `unclear`: not everything was asked or understood; nothing changes but the note stays. */
export const callOutcomes = ['confirmed', 'denied', 'revoked', 'unclear', 'notThePerson', 'notReached'] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** What was said in a call, as noted down. */
export interface NotedCall {
  readonly wish: CallWish;
  readonly reached: boolean;
  readonly answers: CallAnswers;
}

/**
 * What a noted call means. Only the person counts, and only yes to every question confirms: who acts for them, for what,
 * and that they can end it. Whoever does not know of the proxy or does not agree has ended it by saying so.
 */
export function callOutcome({ wish, reached, answers }: NotedCall): CallOutcome {
  if (!reached) return 'notReached';
  if (answers.isThePerson !== true) return 'notThePerson';
  if (wish === 'revoke') return answers.wantsToEnd === true ? 'revoked' : 'unclear';
  if (answers.knowsProxy === false || answers.agreesPurpose === false) return 'denied';
  return callQuestions.confirm.every((question) => answers[question] === true) ? 'confirmed' : 'unclear';
}

/** Who is who in a call; telephone numbers as `readPhone` gives them. */
export interface CallParties {
  /** `isRelated`: registered as a near relative of the proxy or of anybody in the application. */
  readonly noter: { readonly staffId: string; readonly phone: string | null; readonly isRelated: boolean };
  readonly proxy: { readonly staffId: string | null; readonly name: string; readonly phone: string | null };
  /** The applicant, or the guardian of somebody who can't speak for themselves. */
  readonly speakerName: string;
  readonly number: string;
}

/** Why a call can't be noted: the proxy or a relative notes it, or the voice would be the proxy's own. Null where it can. */
export function callRefusal({
  noter,
  proxy,
  speakerName,
  number,
}: CallParties): 'recused' | 'proxyCannotConfirm' | null {
  if (isPartial(noter, proxy)) return 'recused';
  const proxySpeaks = number === proxy.phone || sameName(speakerName, proxy.name);
  return proxySpeaks || number === noter.phone ? 'proxyCannotConfirm' : null;
}

/** Whether somebody is the proxy, or related: then another one calls (C08). */
export const isPartial = (noter: CallParties['noter'], proxy: CallParties['proxy']): boolean =>
  noter.isRelated || noter.staffId === proxy.staffId || (noter.phone !== null && noter.phone === proxy.phone);
