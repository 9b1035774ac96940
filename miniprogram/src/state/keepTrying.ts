import { isOnline } from '../platform/network';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

/**
 * Tries again, every so often, to bring to the server what is left: a weak signal loses answers without the phone ever
 * calling itself offline. `left` tells how much there is; while it doesn't shrink, the pauses grow. Called once when the
 * program starts; `work` never rejects.
 */
export function keepTrying(left: () => number, work: () => Promise<void>): void {
  let pause = FIRST_PAUSE_MS;
  const look = async (): Promise<void> => {
    const before = left();
    if (before > 0 && isOnline()) await work();
    const after = left();
    pause = after === 0 || after < before ? FIRST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    setTimeout(() => void look(), pause);
  };
  setTimeout(() => void look(), pause);
}
