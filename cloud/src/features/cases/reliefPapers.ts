import { Inject, Singleton } from '@midwayjs/core';
import type { SupplementItem } from '@twin-pledge/shared/casework/supplementItem';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { NeededPaper } from '@twin-pledge/shared/papers/neededPapers';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import { SigningState } from '../signing/api';
import { Vault } from '../vault/api';
import type { VaultDocument } from '../vault/api';
import { ApplicationDraft } from './applicationDraft';
import type { CaseRow } from './caseRow';
import { papersForCase } from './papersForCase';

type Item = SupplementItem & { done: boolean; documents: VaultDocument[] };

/** Papers and signatures that are completed after relief came first (A08; TJ 二(一)1): what is there, what is still owed. */
@Singleton()
export class ReliefPapers {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly drafts!: ApplicationDraft;
  @Inject() private readonly signing!: SigningState;
  @Inject() private readonly vault!: Vault;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** All that the case needs; nothing that an office can look up. */
  async of(aidCase: CaseRow, tx?: Transaction): Promise<Item[]> {
    return [...(await this.papers(aidCase, tx)), ...(await this.signatures(aidCase, tx))];
  }

  /** What is not there yet. */
  async owed(aidCase: CaseRow, tx?: Transaction): Promise<Item[]> {
    return (await this.of(aidCase, tx)).filter(({ done }) => !done);
  }

  private async papers(aidCase: CaseRow, tx?: Transaction): Promise<Item[]> {
    const application = await this.applications.find(aidCase.applicationId, tx);
    if (!application) throw new DomainError('notFound');
    const todayOn = this.clock.todayOn();
    const policy = this.policies.resolve(aidCase.townshipCode, todayOn);
    const documents = await this.vault.documentsOfApplication(aidCase.applicationId, tx);
    return papersForCase(aidCase.aid, { policy, answers: application.answers, documents, todayOn })
      .filter(({ required, state }) => required && state !== 'obtainable')
      .map((paper) => paperItem(paper, documents));
  }

  private async signatures(aidCase: CaseRow, tx?: Transaction): Promise<Item[]> {
    const states = await this.signing.of(await this.drafts.of(aidCase.applicationId, tx), tx);
    return states
      .filter(({ need }) => need.required)
      .map(({ need, signature }) => ({
        key: need.key,
        kind: 'signature' as const,
        typeCode: null,
        memberId: null,
        title: `${need.signerName}签${need.kind === 'commitment' ? '承诺书' : '授权书'}`,
        explanation: '要本人签，可以把链接发给他。',
        done: signature !== undefined && signature !== null,
        documents: [],
      }));
  }
}

function paperItem(
  { key, typeCode, memberId, memberName, name, shows, state }: NeededPaper,
  all: VaultDocument[],
): Item {
  return {
    key,
    kind: 'paper',
    typeCode,
    memberId,
    title: memberName ? `${memberName}的${name}` : name,
    explanation: shows,
    done: state === 'held',
    documents: all.filter(
      (document) => document.typeCode === typeCode && (memberId === null || document.memberId === memberId),
    ),
  };
}
