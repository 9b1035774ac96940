import { Inject, Singleton } from '@midwayjs/core';
import { homeOf } from '@twin-pledge/shared/casework/authority';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { dataSources } from '@twin-pledge/shared/policy/dataSources';
import type { DataSource } from '@twin-pledge/shared/policy/dataSources';
import { Audit } from '../../platform/audit/audit';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { BlindIndex } from '../../platform/crypto/blindIndex';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { ApplicationRepository } from '../applications/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository } from '../cases/api';
import type { CaseRow } from '../cases/api';
import { AuthorizedPersons } from './authorizedPersons';
import type { VerifiablePerson } from './authorizedPersons';
import { Confidentiality } from './confidentiality';
import { answeredStates } from './sourceRequest';
import type { SourceRequest } from './sourceRequest';
import { SourceRequestRepository } from './sourceRequest.repository';
import { VerificationRepository } from './verification.repository';

interface Asking {
  actor: StaffPrincipal;
  aidCase: CaseRow;
  giveUpOn: string | null;
  tx: Transaction;
}

type Became = 'asked' | 'reused' | 'known';

/**
 * Writes down what the connected sources are asked about the people of a case: those with a valid authorization alone
 * (B05), each source once, and nobody again while its last answer is good (A05). The questions leave afterwards.
 */
@Singleton()
export class AskSources {
  @Inject() private readonly database!: Database;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly confidentiality!: Confidentiality;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly authorized!: AuthorizedPersons;
  @Inject() private readonly requests!: SourceRequestRepository;
  @Inject() private readonly verification!: VerificationRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly blind!: BlindIndex;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** `actionNotAllowed` for a case whose verification nobody asked for, or whose result is back. */
  async run(actor: StaffPrincipal, caseIds: readonly string[]) {
    return this.database.transaction(async (tx) => {
      const inOrder = [...new Set(caseIds)].sort();
      for (const caseId of inOrder) await this.access.require(actor, 'verifyMeans', caseId, tx);
      await this.confidentiality.require(actor, tx);
      const totals = { asked: 0, reused: 0, notAuthorized: 0 };
      for (const caseId of inOrder) {
        const one = await this.ofCase(actor, caseId, tx);
        totals.asked += one.asked;
        totals.reused += one.reused;
        totals.notAuthorized += one.notAuthorized;
      }
      return totals;
    });
  }

  private async ofCase(actor: StaffPrincipal, caseId: string, tx: Transaction) {
    const aidCase = await this.cases.find(caseId, tx, true);
    if (!aidCase) throw new DomainError('notFound');
    const duties = await this.cases.dutiesOf(caseId, tx);
    const duty = duties.find(({ kind, state }) => kind === 'verifyMeans' && (state === 'open' || state === 'paused'));
    if (!duty) throw new DomainError('actionNotAllowed', { status: aidCase.status });
    // Two cases of one sending share their people: the lock keeps two officers from asking the same at once.
    await this.applications.find(aidCase.applicationId, tx, true);
    const persons = await this.authorized.of(aidCase.applicationId, tx);
    const standing = await this.requests.standing(aidCase.applicationId, tx);
    const sources = dataSources(this.policies.resolve(homeOf(aidCase), this.clock.todayOn()));
    const asking = { actor, aidCase, giveUpOn: duty.dueOn, tx };
    const became: Became[] = [];
    for (const person of persons.filter(({ authorizedOn }) => authorizedOn !== null))
      for (const source of sources) {
        if (!source.tells.some((kind) => person.kinds.includes(kind))) continue;
        const before = standing.find((one) => one.memberId === person.memberId && one.sourceCode === source.code);
        became.push(await this.ofPerson(person, source, before, asking));
      }
    const count = (what: Became) => became.filter((one) => one === what).length;
    const counts = { asked: count('asked'), reused: count('reused') };
    const details = { ...counts, sources: sources.map(({ code }) => code) };
    await this.audit.append(tx, { chainId: caseId, action: 'askedSources', actor, details });
    return { ...counts, notAuthorized: persons.filter(({ authorizedOn }) => authorizedOn === null).length };
  }

  private async ofPerson(
    person: VerifiablePerson,
    source: DataSource,
    before: SourceRequest | undefined,
    asking: Asking,
  ): Promise<Became> {
    const { tx } = asking;
    const today = this.clock.todayOn();
    if (before?.closedAt) return 'known';
    if (before && answeredStates.includes(before.state) && (before.goodUntil ?? '') >= today) return 'known';
    if (before?.state === 'waiting') {
      await this.requests.settle(before.id, { nextTryAt: this.clock.now() }, tx);
      return 'known';
    }
    if (before) await this.requests.change(before.id, { standingKey: null }, tx);
    const request = this.newRequest(person, source, asking);
    const known =
      request.personIndex &&
      (await this.requests.lastGood({ personIndex: request.personIndex, sourceCode: source.code }, today, tx));
    // Those who owe support are asked about less: what was told of them says too little of a member.
    if (known && owesSupport(known.memberId) === owesSupport(person.memberId)) {
      const { state, answeredAt, asOfOn, goodUntil } = known;
      const taken = { state, answeredAt, asOfOn, goodUntil, reusedFrom: known.id, nextTryAt: null };
      await this.requests.add({ ...request, ...taken }, tx);
      const { applicationId } = request;
      const keeping = { applicationId, importId: request.id, staffId: request.staffId, at: this.clock.now() };
      for (const item of await this.verification.itemsOfImport(known.id, tx))
        await this.verification.addItem({ ...item, memberId: person.memberId }, keeping, tx);
      return 'reused';
    }
    await this.requests.add(request, tx);
    return request.state === 'waiting' ? 'asked' : 'known';
  }

  private newRequest(
    { memberId, idNumber }: VerifiablePerson,
    source: DataSource,
    { actor, aidCase, giveUpOn }: Asking,
  ): SourceRequest {
    const now = this.clock.now();
    const today = this.clock.todayOn();
    return {
      id: newId(),
      applicationId: aidCase.applicationId,
      caseId: aidCase.id,
      memberId,
      personIndex: idNumber === null ? null : this.blind.of('idNumber', idNumber),
      sourceCode: source.code,
      sourceName: source.name,
      askedBy: source.by,
      standingKey: `${aidCase.applicationId} ${memberId} ${source.code}`,
      state: idNumber === null ? 'noNumber' : 'waiting',
      fault: null,
      attempts: 0,
      nextTryAt: idNumber === null ? null : now,
      claimedUntil: null,
      // A verification that is late already gives the source until tomorrow.
      giveUpOn: giveUpOn !== null && giveUpOn < today ? addDays(today, 1) : giveUpOn,
      askedAt: now,
      sentAt: null,
      answeredAt: null,
      asOfOn: null,
      goodUntil: null,
      rawEnc: null,
      reusedFrom: null,
      staffId: actor.staffId,
      closedBy: null,
      closedAt: null,
      closedReasonEnc: null,
    };
  }
}

const owesSupport = (memberId: string) => memberId.startsWith('o');
