import type { Actor } from '@twin-pledge/shared/access/actor';
import type { Verdict } from './verdicts';

/** One call that reaches the question of permission and changes as little as it can, and what must become of it. */
export interface Probe {
  input: object;
  bytes?: Buffer;
  expected: (actor: Actor) => Verdict;
}
