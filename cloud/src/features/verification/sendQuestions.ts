import { Inject, Singleton } from '@midwayjs/core';
import { dataSources } from '@twin-pledge/shared/policy/dataSources';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { Log } from '../../platform/log/log';
import { Policies } from '../../platform/policy/policies';
import { CaseRepository } from '../cases/api';
import { AuthorizedPersons } from './authorizedPersons';
import type { Connector, Question } from './connector';
import { FileExchange } from './fileExchange';
import { HttpConnector } from './httpConnector';
import { KeepAnswer } from './keepAnswer';
import type { SourceFault, SourceRequest, SourceState } from './sourceRequest';
import { SourceCircuits } from './sourceCircuits';
import { SourceRequestRepository } from './sourceRequest.repository';

/** How long one source is asked one question after the other before the next round. */
const laneMilliseconds = 20_000;
const firstPauseMilliseconds = 60_000;
const longestPauseMilliseconds = 6 * 3_600_000;

interface Ready {
  request: SourceRequest;
  question: Question;
}

/**
 * Sends what is written down to be asked. Each source has a lane of its own, so that a slow or dead one keeps none of the
 * others waiting; whether the person still authorizes it is looked at again at the moment of sending (B05).
 */
@Singleton()
export class SendQuestions {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly circuits!: SourceCircuits;
  @Inject() private readonly answers!: KeepAnswer;
  @Inject() private readonly http!: HttpConnector;
  @Inject() private readonly file!: FileExchange;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly log!: Log;

  /** One round: gives up on what is overdue, then asks every source that may be tried now. */
  async run(): Promise<void> {
    await this.requests.giveUp(this.clock.todayOn());
    const down = await this.circuits.down();
    const codes = (await this.requests.dueSources(this.clock.now())).filter((code) => !down.has(code));
    await Promise.all(
      codes.map((code) =>
        this.lane(code).catch((error: unknown) => this.log.error('verification.laneFailed', error, { source: code })),
      ),
    );
  }

  private async lane(code: string): Promise<void> {
    const until = performance.now() + laneMilliseconds;
    while (performance.now() < until && !(await this.circuits.down()).has(code)) {
      const id = await this.requests.claimNext(code, this.clock.now());
      if (id === undefined) return;
      await this.send(id);
    }
  }

  private async send(id: string): Promise<void> {
    const ready = await this.database.transaction((tx) => this.prepare(id, tx));
    if (!ready) return;
    const { request, question } = ready;
    const connector: Connector = request.askedBy === 'http' ? this.http : this.file;
    const reply = await connector.ask(question);
    if (reply.kind === 'answered') {
      await this.answers.run(request.id, question, reply.raw);
      await this.circuits.worked(request.sourceCode);
    } else if (reply.kind !== 'later') await this.tryLater(request, reply.kind);
  }

  /** The question as it may be asked at this moment; nothing where it may not be any more, which is then written down. */
  private async prepare(id: string, tx: Transaction): Promise<Ready | undefined> {
    const request = await this.requests.find(id, tx);
    if (request?.state !== 'waiting') return undefined;
    const aidCase = await this.cases.find(request.caseId, tx);
    const open = (await this.cases.dutiesOf(request.caseId, tx)).some(
      ({ kind, state }) => kind === 'verifyMeans' && (state === 'open' || state === 'paused'),
    );
    const person = (await this.authorized.of(request.applicationId, tx)).find(
      (one) => one.memberId === request.memberId,
    );
    const source =
      aidCase &&
      dataSources(this.policies.resolve(homeOf(aidCase), this.clock.todayOn())).find(
        ({ code }) => code === request.sourceCode,
      );
    const kinds = source?.tells.filter((kind) => person?.kinds.includes(kind)) ?? [];
    const stop = async (state: SourceState) => {
      await this.requests.settle(id, { state, nextTryAt: null, claimedUntil: null }, tx);
      return undefined;
    };
    // What was asked ends with the case's verification, and with the authorization.
    if (!aidCase || !open) return stop('ended');
    if (!person?.authorizedOn) return stop('notAuthorized');
    if (!source || kinds.length === 0) return stop('ended');
    if (person.idNumber === null) return stop('noNumber');
    const byFile = request.askedBy === 'file';
    const attempts = request.attempts + (byFile ? 0 : 1);
    const sent = byFile ? { nextTryAt: null, claimedUntil: null } : { attempts, sentAt: this.clock.now() };
    await this.requests.settle(id, sent, tx);
    if (!byFile) await this.audit.append(tx, this.sentEvent(request, kinds));
    const { name, idNumber, authorizedOn } = person;
    const { sourceCode } = request;
    const question = { requestId: id, sourceCode, caseNumber: aidCase.number, name, idNumber, kinds, authorizedOn };
    return { request: { ...request, attempts }, question };
  }

  private sentEvent({ id, caseId, memberId, sourceCode }: SourceRequest, kinds: readonly string[]) {
    const details = { requestId: id, memberId, source: sourceCode, kinds };
    return { chainId: caseId, action: 'sentQuestion', actor: { kind: 'system' } as const, details };
  }

  private async tryLater({ id, attempts, sourceCode }: SourceRequest, fault: SourceFault): Promise<void> {
    const pause = Math.min(longestPauseMilliseconds, firstPauseMilliseconds * 4 ** Math.min(attempts - 1, 10));
    const nextTryAt = new Date(this.clock.now().getTime() + pause);
    this.log.warn('verification.sourceFault', { source: sourceCode, fault, attempts });
    await this.database.transaction(async (tx) => {
      await this.requests.settle(id, { fault, nextTryAt, claimedUntil: null }, tx);
    });
    await this.circuits.failed(sourceCode);
  }
}
