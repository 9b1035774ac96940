import { useRef, useState } from 'react';
import { ApiError } from '../api/apiError';
import { newKey } from '../api/newKey';
import { tellRefusal } from './tellRefusal';

export interface Command {
  busy: boolean;
  /** Why the last attempt did not succeed, in a sentence. */
  problem: string | null;
  /** Runs unless it runs already; a second press does nothing. */
  run: () => Promise<void>;
}

/**
 * A button's work: one at a time, its refusal in words. `work` is given the key of the command, which stays the same
 * until an answer came: after a lost answer the same command is sent again, and nothing happens twice.
 */
export function useCommand(work: (key: string) => Promise<void>): Command {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const running = useRef(false);
  const key = useRef(newKey());
  const run = async () => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    setProblem(null);
    try {
      await work(key.current);
      key.current = newKey();
    } catch (error) {
      setProblem(tellRefusal(error));
      if (!(error instanceof ApiError && (error.lost || error.code === 'requestInProgress'))) key.current = newKey();
    } finally {
      running.current = false;
      setBusy(false);
    }
  };
  return { busy, problem, run };
}
