import { Inject, Singleton } from '@midwayjs/core';
import type { Actor } from '@twin-pledge/shared/access/actor';
import { decideFinding } from '@twin-pledge/shared/casework/falseCommitment/decideFinding';
import type { FindingDecision } from '@twin-pledge/shared/casework/falseCommitment/decideFinding';
import { findingParts } from '@twin-pledge/shared/casework/falseCommitment/findingParts';
import type { FindingRequest, FindingState } from '@twin-pledge/shared/casework/falseCommitment/findingTable';
import { falsehoodWords } from '@twin-pledge/shared/copy/falseCommitment';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { Policies } from '../../platform/policy/policies';
import { Calendars } from '../calendar/api';
import { CaseNews, CasePartRepository, DutyLedger } from '../cases/api';
import type { CaseRow } from '../cases/api';
import type { Finding, FindingEntry } from './finding';
import { FindingEntryRepository } from './findingEntry.repository';
import { FindingGround } from './findingGround';
import { FindingNotices } from './findingNotices';
import { FindingRepository } from './finding.repository';
import { findingRefusal } from './findingRefusal';

export interface FindingAct extends Omit<FindingRequest, 'photos'> {
  actor: Actor;
  /** The version the screen was drawn from; absent where no screen stands behind the act. */
  version?: number;
  photos?: readonly string[];
}

/**
 * The only writer of findings: stage, duties, notice, audit row and messages in one transaction, as record() does for
 * cases. The case must already be locked.
 */
@Singleton()
export class FindingRecord {
  @Inject() private readonly database!: Database;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly entries!: FindingEntryRepository;
  @Inject() private readonly ground!: FindingGround;
  @Inject() private readonly notices!: FindingNotices;
  @Inject() private readonly ledger!: DutyLedger;
  @Inject() private readonly parts!: CasePartRepository;
  @Inject() private readonly news!: CaseNews;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /** Opens a finding with the facts; the person is told. */
  async open(
    tx: Transaction,
    aidCase: CaseRow,
    fresh: Pick<Finding, 'memberId' | 'personId' | 'about'>,
    act: Omit<FindingAct, 'action' | 'version'>,
  ): Promise<Finding> {
    const request = { ...act, action: 'establishFacts' as const };
    const id = newId();
    const decision = await this.decided(tx, aidCase, { id, status: null, memberId: fresh.memberId }, request);
    const finding: Finding = {
      ...fresh,
      id,
      caseId: aidCase.id,
      status: decision.status,
      version: 1,
      establishedOn: this.clock.todayOn(),
      confirmedOn: null,
      updatedAt: this.clock.now(),
    };
    await this.database.insert('finding', { ...finding, about: finding.about.join(',') }, tx);
    await this.keep(tx, { aidCase, finding, decision, request });
    return finding;
  }

  /** Does one act in a finding; `staleVersion` where the screen was older than the finding. */
  async act(tx: Transaction, aidCase: CaseRow, findingId: string, act: FindingAct): Promise<Finding> {
    const before = await this.findings.find(findingId, tx, true);
    if (!before) throw new DomainError('notFound');
    if (act.version !== undefined && act.version !== before.version)
      throw new DomainError('staleVersion', { version: before.version });
    const decision = await this.decided(tx, aidCase, before, act);
    const changes = {
      status: decision.status,
      version: before.version + 1,
      confirmedOn: act.action === 'passLegalReview' ? this.clock.todayOn() : before.confirmedOn,
      updatedAt: this.clock.now(),
    };
    await this.database.update('finding', changes, { id: findingId }, tx);
    const finding = { ...before, ...changes };
    await this.keep(tx, { aidCase, finding, decision, request: act });
    return finding;
  }

  private async decided(
    tx: Transaction,
    aidCase: CaseRow,
    { id, status, memberId }: Pick<FindingState, 'id' | 'status'> & { memberId: string },
    { photos, ...request }: FindingAct,
  ): Promise<FindingDecision> {
    const today = this.clock.todayOn();
    const state: FindingState = {
      id,
      status,
      ineligible: await this.ground.ineligible(aidCase, tx),
      aboutMinor: (await this.ground.person(aidCase, memberId, tx)).minor,
      duties: await this.findings.dutiesOf(id, tx),
    };
    const decision = decideFinding(
      state,
      { ...request, ...(photos ? { photos: photos.length } : {}) },
      {
        today,
        policy: this.policies.resolve(aidCase.townshipCode, today),
        calendar: await this.calendars.current(tx),
        nextId: newId,
      },
    );
    if (!decision.ok) throw findingRefusal(decision);
    return decision;
  }

  private async keep(
    tx: Transaction,
    done: { aidCase: CaseRow; finding: Finding; decision: FindingDecision; request: FindingAct },
  ): Promise<void> {
    const { aidCase, finding, decision, request } = done;
    const { actor, action } = request;
    for (const duty of decision.changed) await this.ledger.keep(tx, aidCase, duty, finding.id);
    const part = findingParts[action];
    if (part && actor.kind === 'staff')
      await this.parts.keep(tx, aidCase.id, [{ part, staffIds: [actor.staffId], replaces: false }]);
    await this.notices.follow(tx, { aidCase, finding, duties: decision.duties });
    await this.entries.add(entryOf(finding, request, this.clock.now()), tx);
    await this.audit.append(tx, {
      chainId: aidCase.id,
      action,
      actor,
      details: { findingId: finding.id, status: finding.status, founded: request.founded, clause: decision.clause },
    });
    await this.news.tell(tx, aidCase, decision.tells, messageParams(finding, decision, request));
  }
}

function entryOf({ id }: Finding, request: FindingAct, createdAt: Date): Omit<FindingEntry, 'id'> {
  const { action, actor, evidence, statement, reason, founded, photos } = request;
  return {
    findingId: id,
    action,
    content: { evidence, statement, reason, founded, photos },
    staffId: actor.kind === 'staff' ? actor.staffId : null,
    accountId: actor.kind === 'resident' ? actor.accountId : null,
    createdAt,
  };
}

/** What messages may say: coarse words and dates; what was found stands behind the sign-in. */
function messageParams({ about }: Finding, { changed }: FindingDecision, { action, reason }: FindingAct) {
  const due = changed.find(({ kind, state }) => dated.includes(kind) && state === 'open')?.dueOn;
  return {
    ...(action === 'establishFacts' ? { facts: about.map(falsehoodWords).join('、') } : {}),
    ...(due ? { dueOn: due } : {}),
    ...(reason === undefined ? {} : { reason }),
  };
}

const dated: readonly string[] = ['hearPerson', 'keepDishonestyNotice'];
