import { statusWords } from '@twin-pledge/shared/copy/status';
import type { CaseStatus, WaitingFor } from '@twin-pledge/shared/casework/statuses';
import type { ChipTone } from '../ui/Chip';

interface CaseState {
  status: CaseStatus;
  waitingFor: WaitingFor;
  current: { late: boolean } | null;
}

/** How it ended, in the colour and mark of its chip. */
const ends: Partial<Record<CaseStatus, ChipTone>> = {
  approved: 'done',
  referralAnswered: 'done',
  refused: 'late',
  notAccepted: 'late',
};

/** Whose turn it is with a case, as its chip says it. */
export function whoseTurn({ status, waitingFor, current }: CaseState): { tone: ChipTone; words: string } {
  const { label, turn } = statusWords(status, waitingFor);
  if (turn === 'resident') return { tone: 'turn', words: label };
  if (turn === 'nobody') return { tone: ends[status] ?? 'paused', words: label };
  return current?.late ? { tone: 'late', words: '已超时' } : { tone: 'going', words: label };
}
