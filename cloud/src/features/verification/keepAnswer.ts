import { Inject, Singleton } from '@midwayjs/core';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { dataSources } from '@twin-pledge/shared/policy/dataSources';
import { Clock } from '../../platform/clock/clock';
import { FieldCipher } from '../../platform/crypto/fieldCipher';
import { Database } from '../../platform/database/database';
import { Policies } from '../../platform/policy/policies';
import type { Transaction } from '../../platform/database/database';
import { CaseRepository } from '../cases/api';
import { AuthorizedPersons } from './authorizedPersons';
import type { Question } from './connector';
import { readAnswer } from './sourceAnswer';
import { answeredStates } from './sourceRequest';
import type { SourceRequest } from './sourceRequest';
import { SourceRequestRepository } from './sourceRequest.repository';
import { VerificationRepository } from './verification.repository';

/**
 * Keeps an answer once: as it was received, sealed, and what it tells beside what the household declared. An answer that
 * comes twice, or after the authorization was taken back, leaves nothing (B05).
 */
@Singleton()
export class KeepAnswer {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly verification!: VerificationRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly clock!: Clock;

  async run(id: string, question: Question, raw: string): Promise<void> {
    await this.database.transaction(async (tx) => {
      const request = await this.requests.find(id, tx);
      if (request?.state !== 'waiting') return;
      const person = (await this.authorized.of(request.applicationId, tx)).find(
        ({ memberId }) => memberId === request.memberId,
      );
      const done = { nextTryAt: null, claimedUntil: null, fault: null };
      if (!person?.authorizedOn) {
        await this.requests.settle(id, { ...done, state: 'notAuthorized' }, tx);
        return;
      }
      const { state, asOfOn, items } = readAnswer(raw, question, this.clock.todayOn());
      const goodUntil = answeredStates.includes(state) ? await this.goodUntil(request, tx) : null;
      const rawEnc = this.cipher.encrypt('source_request.raw', raw);
      const answer = { ...done, state, asOfOn, rawEnc, goodUntil, answeredAt: this.clock.now() };
      if (!(await this.requests.settle(id, answer, tx))) return;
      const { applicationId, memberId, sourceName, staffId } = request;
      const keeping = { applicationId, importId: id, staffId, at: this.clock.now() };
      for (const item of items) await this.verification.addItem({ ...item, memberId, sourceName }, keeping, tx);
    });
  }

  private async goodUntil({ caseId, sourceCode }: SourceRequest, tx: Transaction) {
    const today = this.clock.todayOn();
    const aidCase = await this.cases.find(caseId, tx);
    const sources = aidCase ? dataSources(this.policies.resolve(homeOf(aidCase), today)) : [];
    return addDays(today, sources.find(({ code }) => code === sourceCode)?.goodForDays ?? 1);
  }
}
