import { Inject, Singleton } from '@midwayjs/core';
import type { Transaction } from '../../platform/database/database';
import type { Draft } from '../drafts/api';
import { SigningState } from './signingState';
import type { NeedWithState } from './signingState';

/** Who has to sign and who has, as phone and desk show it. */
@Singleton()
export class SignatureViews {
  @Inject() private readonly state!: SigningState;

  async of(draft: Draft, tx?: Transaction) {
    return (await this.state.of(draft, tx)).map(toView);
  }

  async one(draft: Draft, key: string) {
    const found = (await this.of(draft)).find((view) => view.key === key);
    if (!found) throw new Error(`no signature view for ${key}`);
    return found;
  }
}

function toView({ need, signature, linkExpiresAt }: NeedWithState) {
  return {
    key: need.key,
    kind: need.kind,
    forId: need.forId,
    forName: need.forName,
    signerId: need.signerId,
    signerName: need.signerName,
    asGuardian: need.asGuardian,
    required: need.required,
    state: stateOf(signature?.medium, linkExpiresAt),
    signatureId: signature?.id ?? null,
    signedAt: signature?.signedAt.toISOString() ?? null,
    linkExpiresAt: linkExpiresAt?.toISOString() ?? null,
  };
}

function stateOf(medium: 'screen' | 'paper' | undefined, linkExpiresAt: Date | null) {
  if (medium === 'paper') return 'signedOnPaper' as const;
  if (medium === 'screen') return 'signed' as const;
  return linkExpiresAt ? ('linkSent' as const) : ('missing' as const);
}
