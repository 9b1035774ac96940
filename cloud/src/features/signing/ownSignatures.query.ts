import { Inject, Singleton } from '@midwayjs/core';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import type { SignatureRow } from './signature';
import { SignatureStore } from './signature.repository';
import { SignedCases } from './signedCases';
import { SigningState } from './signingState';
import { Accounts } from '../accounts/api';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';

/** What somebody has signed, for what it is used and until when (B05), and who else has. */
@Singleton()
export class OwnSignatures {
  @Inject() private readonly signatures!: SignatureStore;
  @Inject() private readonly accounts!: Accounts;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly cases!: SignedCases;

  /** Of the person this account is proved to be, and what was signed from this account; newest first, 50 at most. */
  async run({ accountId }: ResidentPrincipal) {
    const account = await this.accounts.byId(accountId);
    const idIndex = account?.identity === 'proved' ? account.idIndex : null;
    const rows = await this.signatures.ofSigner(idIndex, accountId);
    return Promise.all(rows.map((row) => this.view(row)));
  }

  private async view(row: SignatureRow) {
    const draft = row.draftId === null ? undefined : await this.drafts.find(row.draftId);
    const [title = '', ...paragraphs] = row.text.split('\n');
    return {
      id: row.id,
      kind: row.kind === 'commitment' ? ('commitment' as const) : ('authorization' as const),
      signerName: this.signatures.signerName(row),
      applicantName: draft?.answers.members?.[0]?.name ?? null,
      aids: [...(draft?.answers.needs?.aids ?? [])],
      signedAt: row.signedAt.toISOString(),
      onPaper: row.medium === 'paper',
      revokedAt: row.revokedAt?.toISOString() ?? null,
      use: await this.useOf(row, draft),
      title,
      paragraphs,
      signers: draft ? await this.state.whoSigned(draft) : [],
    };
  }

  private async useOf(row: SignatureRow, draft: Draft | undefined) {
    if (row.revokedAt !== null) return 'revoked' as const;
    if (row.standingKey === null) return 'replaced' as const;
    if (!draft) return 'over' as const;
    if (draft.sentApplicationId === null) return 'notSent' as const;
    return (await this.cases.anyOpen(draft.id)) ? ('inUse' as const) : ('over' as const);
  }
}
