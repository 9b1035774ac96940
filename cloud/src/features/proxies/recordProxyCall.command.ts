import { Inject, Singleton } from '@midwayjs/core';
import { callOutcome, callRefusal } from '@twin-pledge/shared/access/proxyCall';
import type { CallAnswers, CallOutcome, CallWish } from '@twin-pledge/shared/access/proxyCall';
import { DomainError, invalidInput } from '@twin-pledge/shared/kernel/domainError';
import { sameName } from '@twin-pledge/shared/kernel/personName';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Audit } from '../../platform/audit/audit';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { Transaction } from '../../platform/database/database';
import { newId } from '../../platform/ids/newId';
import { StaffDirectory } from '../staff/api';
import { CallRepository } from './call.repository';
import type { NotedProxyCall } from './call.repository';
import type { Mandate } from './mandate';
import { MandateChange } from './mandateChange';
import { MandateNews } from './mandateNews';
import { ProxySpeaker } from './proxySpeaker';

export interface CallAsTyped {
  wish: CallWish;
  number: string;
  calledAt: string;
  reached: boolean;
  spokeWith?: string | undefined;
  answers: CallAnswers;
  note?: string | undefined;
}

/** Notes a call about a proxy. It confirms or ends the proxy and nothing else: what must be signed stays to be signed (B05). */
@Singleton()
export class RecordProxyCall {
  @Inject() private readonly database!: Database;
  @Inject() private readonly speakers!: ProxySpeaker;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly calls!: CallRepository;
  @Inject() private readonly change!: MandateChange;
  @Inject() private readonly news!: MandateNews;
  @Inject() private readonly audit!: Audit;
  @Inject() private readonly clock!: Clock;

  /**
   * `recused` to the proxy and to relatives, `proxyCannotConfirm` where the voice or the number would be the proxy's or the
   * noter's own, `commitmentFirst`, `notFound` outside the region.
   */
  async run(principal: StaffPrincipal, mandateId: string, typed: CallAsTyped): Promise<CallOutcome> {
    return this.database.transaction(async (tx) => {
      const mandate = await this.speakers.require(principal, mandateId, tx);
      await this.staff.requireCommitment(principal, tx);
      const call = await this.read(principal, mandate, typed, tx);
      await this.calls.add(call, tx);
      const { id: callId, wish, outcome } = call;
      const chainId = await this.news.chainOf(tx, mandate);
      const details = { mandateId, callId, wish, outcome };
      await this.audit.append(tx, { chainId, action: 'recordProxyCall', actor: principal, details });
      const by = { actor: principal, details: { callId } };
      if (outcome === 'confirmed') await this.change.confirm(tx, mandate, { ...by, way: 'phoneCall' });
      if (outcome === 'revoked') await this.change.end(tx, mandate, { ...by, way: 'phoneCall' });
      if (outcome === 'denied') await this.change.end(tx, mandate, { ...by, way: 'denied' });
      return outcome;
    });
  }

  private async read(principal: StaffPrincipal, mandate: Mandate, typed: CallAsTyped, tx: Transaction) {
    const { wish, reached, answers, note = null, spokeWith = null } = typed;
    const reading = readPhone(typed.number);
    const at = new Date(typed.calledAt);
    const problems = [
      ...(reading.ok ? [] : [{ path: 'number', code: reading.problem }]),
      ...(Number.isNaN(at.getTime()) ? [{ path: 'calledAt', code: 'dateImpossible' }] : []),
      ...(reached && spokeWith === null ? [{ path: 'spokeWith', code: 'required' }] : []),
    ];
    if (!reading.ok || problems.length > 0) throw invalidInput(problems);
    const speaker = await this.speakers.of(mandate, tx);
    const noter = await this.speakers.noter(principal, mandate, tx);
    // Who merely picked up is noted by name, the proxy too; only the voice that counts must not be theirs.
    const speakerName = (answers.isThePerson && spokeWith) || speaker.name;
    const refusal = callRefusal({ noter, proxy: mandate.proxy, number: reading.phone, speakerName });
    if (refusal !== null) throw new DomainError(refusal);
    const isThePerson = answers.isThePerson === true && spokeWith !== null && sameName(spokeWith, speaker.name);
    const now = this.clock.now();
    const call: NotedProxyCall = {
      ...{ id: newId(), mandateId: mandate.id, staffId: principal.staffId, wish, answers, note, spokeWith },
      outcome: callOutcome({ wish, reached, answers: { ...answers, isThePerson } }),
      number: reading.phone,
      // The clock of a phone may be wrong: what would lie ahead was now.
      calledAt: at > now ? now : at,
      recordedAt: now,
    };
    return call;
  }
}
