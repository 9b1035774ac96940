import type { Actor } from '@twin-pledge/shared/access/actor';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import type { Verdict } from './verdicts';

/** One call that reaches the question of permission and changes as little as it can, and what must become of it. */
export interface Probe {
  /** The action of the permission map that the call asks for; none where it is about something of one's own. */
  action?: PermittedAction;
  input: object;
  bytes?: Buffer;
  expected: (actor: Actor) => Verdict;
}
