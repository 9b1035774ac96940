import type { HeldBack } from '../platform/privacy';
import { createStore } from './createStore';
import type { Store } from './createStore';

/** The one question about the phone's data that may stand open, however many uses wait for its answer. */
export interface PrivacyQuestion {
  readonly open: Store<boolean>;
  hold: (held: HeldBack) => void;
  answer: (agreed: boolean) => void;
}

/** A question that nobody has asked yet. */
export function newPrivacyQuestion(): PrivacyQuestion {
  const open = createStore(false);
  let waiting: HeldBack[] = [];
  return {
    open,
    hold: (held) => {
      waiting.push(held);
      open.set(true);
    },
    answer: (agreed) => {
      const answered = waiting;
      waiting = [];
      open.set(false);
      for (const held of answered) (agreed ? held.agree : held.refuse)();
    },
  };
}

export const privacyQuestion = newPrivacyQuestion();
