import { referralAnswerWords } from '@twin-pledge/shared/copy/referral';
import type { ReferralAnswer } from '@twin-pledge/shared/kernel/referralAnswer';
import { Chip } from '../../parts/Chip';
import { dayWords, todayHere } from '../../parts/dates';

interface Item {
  state: 'new' | 'received' | 'answered';
  late: boolean;
  dueOn: string | null;
  result: ReferralAnswer | null;
}

/** Whether a letter waits for somebody, and until when. */
export function LetterChip({ item: { state, late, dueOn, result } }: { item: Item }) {
  if (state === 'answered') return <Chip tone="done">{result === null ? '已答复' : referralAnswerWords(result)}</Chip>;
  if (late) return <Chip tone="late">超过答复的日子</Chip>;
  const until = dueOn === null ? '' : `，${dayWords(dueOn, todayHere())}前答复`;
  return state === 'new' ? <Chip tone="turn">新收到{until}</Chip> : <Chip tone="go">已签收{until}</Chip>;
}
