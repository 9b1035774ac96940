import { Inject, Singleton } from '@midwayjs/core';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Transaction } from '../../platform/database/database';
import { ApplicationDraft } from '../cases/api';
import { SignatureViews } from '../signing/api';

const signedStates = ['signed', 'signedOnPaper'];

/** Since when whose authorization is valid: nobody else's means are asked about (B05 先授权委托再开展核对). */
@Singleton()
export class AuthorizedPersons {
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signatures!: SignatureViews;

  /** By member or obligor: the day they authorized; null where they have not, or took it back. */
  async of(applicationId: string, tx?: Transaction): Promise<Map<string, PlainDate | null>> {
    const views = await this.signatures.of(await this.drafts.of(applicationId, tx), tx);
    return new Map(
      views
        .filter(({ kind }) => kind === 'authorization')
        .map(({ forId, state, signedAt }) => [
          forId,
          signedStates.includes(state) && signedAt ? plainDateInShanghai(new Date(signedAt)) : null,
        ]),
    );
  }
}
