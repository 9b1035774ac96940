import { Inject, Singleton } from '@midwayjs/core';
import type { NeededPaper } from '@twin-pledge/shared/papers/neededPapers';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { ApplicationCheck } from '../handover/api';
import { SigningState } from '../signing/api';
import type { Asked } from './asked';

/** What the applications lack that an account has begun and not sent. */
@Singleton()
export class AskedOfDrafts {
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly check!: ApplicationCheck;
  @Inject() private readonly signing!: SigningState;

  async of({ accountId }: ResidentPrincipal): Promise<Asked[]> {
    const drafts = await this.drafts.listOpen('resident', accountId);
    return Promise.all(drafts.map((draft) => this.one(draft)));
  }

  private async one(draft: Draft): Promise<Asked> {
    const { problems, papers, missingPapers } = await this.check.of(draft);
    const signatures = await this.signing.of(draft);
    const signers = signatures.filter(({ need, signature }) => need.required && !signature);
    return {
      kind: 'application',
      draftId: draft.id,
      purposeKey: draft.purposeKey,
      personName: draft.answers.members?.[0]?.name ?? null,
      unanswered: problems.length > 0,
      papers: papers.filter(({ key }) => missingPapers.includes(key)).map(titleOf),
      signers: [...new Set(signers.map(({ need }) => need.signerName))],
      touchedAt: draft.updatedAt.toISOString(),
      keptUntilOn: draft.keptUntilOn,
    };
  }
}

const titleOf = ({ memberName, name }: NeededPaper): string => (memberName ? `${memberName}的${name}` : name);
