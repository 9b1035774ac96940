import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { requiredSignatures } from '@twin-pledge/shared/forms/signers';
import type { RequiredSignature } from '@twin-pledge/shared/forms/signers';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Clock } from '../../platform/clock/clock';
import type { Transaction } from '../../platform/database/database';
import { ApplicationRepository } from '../applications/api';
import { askedAnswers } from '../drafts/api';
import type { Draft } from '../drafts/api';

/** One signature that the answers call for, with the key it is asked for by. */
export interface SignatureNeed extends RequiredSignature {
  key: string;
  signerIdIndex: string | null;
}

/** What is signed about: the answers as they stand now, before sending in the draft, afterwards in the application. */
@Singleton()
export class SigningSubject {
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly clock!: Clock;

  async answersOf(draft: Draft, tx?: Transaction): Promise<Answers> {
    if (draft.sentApplicationId === null) return askedAnswers(draft, this.clock.todayOn());
    const application = await this.applications.find(draft.sentApplicationId, tx);
    if (!application) throw new DomainError('notFound');
    return application.answers;
  }

  /** Who has to sign what (B05): each co-resident adult, guardians for those who can't, obligors if they will. */
  needsOf(answers: Answers): SignatureNeed[] {
    return requiredSignatures(answers, this.clock.todayOn()).map((need) => this.keyed(need));
  }

  /** One of the needed signatures by its key; `notFound` where these answers don't call for it. */
  need(answers: Answers, key: string): SignatureNeed {
    const found = this.needsOf(answers).find((need) => need.key === key);
    if (!found) throw new DomainError('notFound');
    return found;
  }

  private keyed(need: RequiredSignature): SignatureNeed {
    const { signerIdNumber: number } = need;
    const signerIdIndex = number === null ? null : this.blind.of('idNumber', number);
    return { ...need, key: `${need.kind}:${need.forId}`, signerIdIndex };
  }
}
