import { Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import type { ActionRequest } from '@twin-pledge/shared/casework/actionRequest';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import type { Transaction } from '../../platform/database/database';
import type { CaseRow } from './caseRow';

/** An act on a case that was just written down. */
export interface ActDone {
  /** The case as it stands afterwards. */
  aidCase: CaseRow;
  request: ActionRequest & { actor: Actor };
  /** Every duty as it stands afterwards, and those that this act started or changed. */
  duties: readonly Duty[];
  changed: readonly Duty[];
}

type Follower = (tx: Transaction, done: ActDone) => Promise<void>;

/** What follows an act by itself, in the act's own transaction: notices, public notices. Whoever follows registers here. */
@Singleton()
export class CaseFollowers {
  private readonly followers: Follower[] = [];

  /** Adds a follower, at start; its refusal refuses the act. */
  add(follower: Follower): void {
    this.followers.push(follower);
  }

  async follow(tx: Transaction, done: ActDone): Promise<void> {
    for (const follower of this.followers) await follower(tx, done);
  }
}
