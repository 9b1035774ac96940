import { Inject, Singleton } from '@midwayjs/core';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { neededPapers } from '@twin-pledge/shared/papers/neededPapers';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { askedAnswers } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { SigningState } from '../signing/api';
import { Vault } from '../vault/api';

/** Says everything that stands in the way of sending at once, so that nobody is sent back twice. */
@Singleton()
export class ApplicationCheck {
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly signing!: SigningState;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly clock!: Clock;

  /** Problems in the answers and missing commitments block sending; missing papers don't, they may follow. */
  async of(draft: Draft, tx?: Transaction) {
    const todayOn = this.clock.todayOn();
    const answers = askedAnswers(draft, todayOn);
    const served = (code: string) => this.policies.serves(code) && this.regions.knows(code);
    const problems = validateAll(answers, { todayOn, coversRegion: served }).filter((problem) => !problem.gentle);
    const missingSignatures = problems.length > 0 ? [] : await this.signing.missingForSending(draft, tx);
    const policy = this.policies.resolve(answers.residence?.regionCode ?? NATION, todayOn);
    const documents = await this.vault.documentsForDraft(draft, tx);
    const papers = neededPapers({ policy, answers, documents, todayOn });
    const missingPapers = papers
      .filter((paper) => paper.required && (paper.state === 'missing' || paper.state === 'partial'))
      .map((paper) => paper.key);
    const ready = problems.length + missingSignatures.length === 0;
    return { answers, policy, problems, missingSignatures, papers, documents, missingPapers, ready };
  }
}
