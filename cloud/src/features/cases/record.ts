import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { decide } from '@twin-pledge/shared/casework/decide';
import type { ActionRequest } from '@twin-pledge/shared/casework/actionRequest';
import type { Decision } from '@twin-pledge/shared/casework/decide';
import { noFacts } from '@twin-pledge/shared/casework/caseFacts';
import type { CaseFacts } from '@twin-pledge/shared/casework/caseFacts';
import type { Audience } from '@twin-pledge/shared/casework/engine/workflow';
import type { CaseState } from '@twin-pledge/shared/casework/caseState';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { Calendars } from '../calendar/api';
import { CaseRepository } from './case.repository';
import type { CaseRow } from './caseRow';
import { CaseFollowers } from './caseFollowers';
import { CaseNews } from './caseNews';
import { CasePartRepository } from './casePart.repository';
import { DutyLedger } from './dutyLedger';
import { HouseholdWords } from './householdWords';
import { refusalError } from './refusalError';

/** A case about to be opened: everything but what deciding gives it. */
export type NewCase = Omit<
  CaseRow,
  | keyof CaseFacts
  | 'status'
  | 'waitingFor'
  | 'version'
  | 'supplementRequests'
  | 'trips'
  | 'checklist'
  | 'refusal'
  | 'updatedAt'
>;

export interface RecordRequest extends ActionRequest {
  /** The version the screen was drawn from; absent where no screen stands behind the act (jobs). */
  version?: number;
  actor: Actor;
  /** What the audit keeps of it; no sensitive fields. */
  details: Record<string, unknown>;
  /** What else the action changes about the case; never its status, which only decide() gives. */
  changes?: Partial<
    Pick<
      CaseRow,
      | 'handlerStaffId'
      | 'householdId'
      | 'supplementRequests'
      | 'trips'
      | 'checklist'
      | 'refusal'
      | 'memberCount'
      | 'applicantNameMasked'
      | 'applicantNameIndex'
      | 'applicantBirthOn'
    >
  >;
  /** Words for the messages beside number, aid and handler. */
  messageParams?: Record<string, string | number>;
  /** Tells only these of whom the table names: where another case of the same sending told the others already. */
  tells?: readonly Audience[];
}

/**
 * The only writer of case status: status, duties, audit row and messages in one transaction, so that nobody can forget
 * the audit. Refusals of the workflow table come out as DomainErrors that list what is allowed.
 */
@Singleton()
export class CaseRecord {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly news!: CaseNews;
  @Inject() private readonly parts!: CasePartRepository;
  @Inject() private readonly ledger!: DutyLedger;
  @Inject() private readonly words!: HouseholdWords;
  @Inject() private readonly followers!: CaseFollowers;

  /** Opens a case: sent by somebody, or begun by the letter about a need that was assessed. */
  async open(
    tx: Transaction,
    fresh: NewCase,
    request: Omit<RecordRequest, 'action' | 'version' | 'changes'>,
    action: 'submit' | 'referNeed' = 'submit',
  ): Promise<CaseRow> {
    const empty = { status: null, waitingFor: null, supplementRequests: 0, duties: [] };
    const state = { ...noFacts, ...fresh, ...empty, word: await this.words.of(fresh, tx) };
    const decision = await this.decided(tx, state, { ...request, action }, fresh.townshipCode);
    const row: CaseRow = {
      ...fresh,
      ...decision.facts,
      status: decision.status,
      waitingFor: decision.waitingFor,
      version: 1,
      supplementRequests: 0,
      trips: 0,
      checklist: null,
      refusal: null,
      updatedAt: this.clock.now(),
    };
    await this.database.insert('aid_case', { ...row }, tx);
    await this.keep(tx, row, decision, { ...request, action });
    return row;
  }

  /** Does one action to an open case; `staleVersion` where the screen was older than the case. */
  async act(tx: Transaction, caseId: string, request: RecordRequest): Promise<CaseRow> {
    const before = await this.cases.find(caseId, tx, true);
    if (!before) throw new DomainError('notFound');
    if (request.version !== undefined && request.version !== before.version) {
      throw new DomainError('staleVersion', { version: before.version });
    }
    const duties = await this.cases.dutiesOf(caseId, tx);
    const decision = await this.decided(
      tx,
      { ...before, duties, word: await this.words.of(before, tx) },
      request,
      before.townshipCode,
    );
    const changes = {
      ...request.changes,
      ...decision.facts,
      status: decision.status,
      waitingFor: decision.waitingFor,
      version: before.version + 1,
      updatedAt: this.clock.now(),
    };
    const written = await this.database.update('aid_case', changes, { id: caseId, version: before.version }, tx);
    if (written !== 1) throw new DomainError('staleVersion');
    const after: CaseRow = { ...before, ...changes };
    await this.keep(tx, after, decision, request);
    return after;
  }

  private async decided(tx: Transaction, state: CaseState, request: RecordRequest, townshipCode: string) {
    const today = this.clock.todayOn();
    const { actor } = request;
    const byStaffId = actor.kind === 'staff' ? actor.staffId : undefined;
    const decision = decide(
      state,
      { ...request, byStaffId },
      {
        today,
        policy: this.policies.resolve(townshipCode, today),
        calendar: await this.calendars.current(tx),
        nextId: newId,
      },
    );
    if (!decision.ok) throw refusalError(decision);
    return decision;
  }

  private async keep(tx: Transaction, aidCase: CaseRow, decision: Decision, request: RecordRequest): Promise<void> {
    for (const duty of decision.changed) await this.ledger.keep(tx, aidCase, duty);
    await this.parts.keep(tx, aidCase.id, decision.parts);
    if (request.changes?.handlerStaffId !== undefined) await this.ledger.handOver(tx, aidCase);
    await this.audit.append(tx, {
      chainId: aidCase.id,
      action: request.action,
      actor: request.actor,
      details: { ...request.details, status: aidCase.status, clause: decision.clause },
    });
    const tells = decision.tells.filter(({ who }) => request.tells?.includes(who) ?? true);
    await this.news.tell(tx, aidCase, tells, request.messageParams ?? {});
    const { duties, changed } = decision;
    await this.followers.follow(tx, { aidCase, request, duties, changed });
  }
}
