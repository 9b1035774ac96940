import { statusWords } from '@twin-pledge/shared/copy/status';
import type { CaseStatus, WaitingFor } from '@twin-pledge/shared/casework/statuses';
import type { ChipTone } from '../ui/Chip';

interface CaseState {
  status: CaseStatus;
  waitingFor: WaitingFor;
  current: { late: boolean } | null;
}

/** Whose turn it is with a case, as its chip says it. */
export function whoseTurn({ status, waitingFor, current }: CaseState): { tone: ChipTone; words: string } {
  const { label, turn } = statusWords(status, waitingFor);
  if (turn === 'resident') return { tone: 'turn', words: label };
  if (turn === 'nobody') return { tone: status === 'notAccepted' ? 'late' : 'paused', words: label };
  return current?.late ? { tone: 'late', words: '已超时' } : { tone: 'going', words: label };
}
