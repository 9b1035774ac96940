import { blocksApproval } from '@twin-pledge/shared/assessment/blocksApproval';
import type { Outcome } from '@twin-pledge/shared/assessment/worksheet';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import type { Role } from '@twin-pledge/shared/kernel/role';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { CaseAction } from '@twin-pledge/shared/casework/actions';
import { transitions } from '@twin-pledge/shared/casework/transitions';
import { addFoundFact } from '@twin-pledge/shared/contracts/assessment/addFoundFact';
import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { withdrawCase } from '@twin-pledge/shared/contracts/cases/withdrawCase';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { linkDuplicate } from '@twin-pledge/shared/contracts/desk/linkDuplicate';
import { reassignCase } from '@twin-pledge/shared/contracts/desk/reassignCase';
import { recordDeath } from '@twin-pledge/shared/contracts/desk/recordDeath';
import { recordTrip } from '@twin-pledge/shared/contracts/desk/recordTrip';
import { recordVerificationRequest } from '@twin-pledge/shared/contracts/desk/recordVerificationRequest';
import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { actBodies } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { doAct } from '@twin-pledge/shared/contracts/procedure/doAct';
import { showProcedure } from '@twin-pledge/shared/contracts/procedure/showProcedure';
import * as z from 'zod/mini';
import { CaseAssessment } from '../../../cloud/src/features/assessment/api';
import { CaseRepository } from '../../../cloud/src/features/cases/api';
import { CallRefused } from '../../support/callRefused';
import type { CaseOffice } from '../../support/procedureWalk';
import type { RunningCloud } from '../../support/startCloud';
import { surveyFormOf } from '../../support/surveyFormOf';
import { anyBody } from './anyBody';
import type { Chance } from '../../support/chance';
import { requireTyped } from './rules';
import type { FiledCase, Town } from './town';

/** Actions that have an endpoint of their own; all others go through that of the acts. */
const ownEndpoints: Partial<Record<CaseAction, Endpoint>> = {
  accept: acceptCase,
  refuseAcceptance,
  requestSupplement,
  recordVerificationRequest,
  recordDeath,
  recordTrip,
  reassign: reassignCase,
  linkDuplicate,
};
/** What people do seldom, though nothing forbids it. */
const seldom: readonly CaseAction[] = [
  ...(['refuseAcceptance', 'requestSupplement', 'recordDeath', 'linkDuplicate', 'reassign', 'recordTrip'] as const),
  ...(['raiseObjection', 'callDemocraticReview', 'investigateFurther', 'sendBack', 'extendTotal'] as const),
];
const postOf: Partial<Record<Role, keyof CaseOffice>> = {
  townshipHandler: 'handler',
  townshipLeader: 'leader',
  countyOfficer: 'county',
  villageAide: 'aide',
};
const withinLimits = { path: 'property.foundWithinLimits', value: true };
const found = [
  { path: 'members.m1.disability', value: { category: 'limb', grade: 1 } },
  { path: 'relief.emergencyFound', value: true },
  { path: 'relief.spendingBeyondMeansFound', value: true },
  { path: 'relief.proposedFen', value: 80_000 },
  { path: 'incomes.found1', value: { memberId: 'm1', kind: 'wage', amountFen: 40_000, months: 1 } },
  { path: 'no.such.fact', value: 1 },
];

/** What became of one attempt: done, or the code of its refusal. */
export interface Attempt {
  what: string;
  refusal: string | null;
}

/** People who act on cases: mostly whoever should, on what is owed; now and then anybody, anything. */
export class AnyAct {
  private readonly texts: readonly string[];

  constructor(
    private readonly cloud: RunningCloud,
    private readonly town: Town,
    private readonly chance: Chance,
  ) {
    this.texts = ['示范说明', '13800000001', '6200000000000000001', ...town.staffIds];
  }

  /** One attempt on a case; throws where a refusal is no typed one. */
  async on(filed: FiledCase): Promise<Attempt> {
    if (this.chance.happens(0.02)) return this.asResident(filed);
    if (this.chance.happens(0.08)) return this.findFact(filed, this.chance.oneOf(found));
    const staffId = this.chance.happens(0.1) ? this.chance.oneOf(this.town.staffIds) : await this.rightPerson(filed);
    const view = await this.tried(() => this.viewOf(filed, staffId));
    const open = typeof view === 'string' ? [] : view.mayDo;
    const action = await this.actionOf(filed, open);
    return this.act(filed, staffId, { action, version: typeof view === 'string' ? 1 : view.version });
  }

  private async viewOf({ id }: FiledCase, staffId: string) {
    return this.cloud.call(showProcedure, { params: { id } }, { token: await this.town.tokenOf(staffId) });
  }

  /** Whoever owes something in the case, at one of its places; now and then somebody else there. */
  private async rightPerson(filed: FiledCase): Promise<string> {
    const aidCase = await this.cloud.get(CaseRepository).find(filed.id);
    const offices = [filed.townshipCode, aidCase?.registrationTownshipCode ?? '', aidCase?.authorityCode ?? ''];
    const office = this.town.offices.get(this.chance.oneOf(offices)) ?? this.town.offices.get(filed.townshipCode)!;
    const owed = (await this.cloud.get(CaseRepository).dutiesOf(filed.id)).filter(isPending);
    if (owed.length === 0 || this.chance.happens(0.15)) return this.chance.oneOf(Object.values(office)).staffId;
    return office[postOf[dutyKinds[this.chance.oneOf(owed).kind].owner] ?? 'handler'].staffId;
  }

  private async actionOf({ id }: FiledCase, may: readonly CaseAction[]): Promise<CaseAction> {
    const open = may.filter((action) => action in actBodies || action in ownEndpoints);
    const anything = [...Object.keys(actBodies), ...Object.keys(ownEndpoints)] as CaseAction[];
    if (open.length === 0 || this.chance.happens(0.05)) return this.chance.oneOf(anything);
    const owed = (await this.cloud.get(CaseRepository).dutiesOf(id)).filter(isPending).map(({ kind }) => kind);
    const usual = open.filter((action) => !seldom.includes(action));
    const due = usual.filter((action) => transitions[action].meets?.some((kind) => owed.includes(kind)));
    if (due.length > 0) return this.chance.oneOf(due);
    return this.chance.oneOf(this.chance.happens(0.9) ? [...usual, 'recordTrip' as const] : open);
  }

  private async act(filed: FiledCase, staffId: string, { action, version }: { action: CaseAction; version: number }) {
    if (action === 'recordAssessment' && this.chance.happens(0.7)) await this.findFact(filed, withinLimits);
    const endpoint = ownEndpoints[action] ?? doAct;
    const body =
      endpoint === doAct ? { version, act: await this.content(filed, action) } : this.bodyOf(endpoint, version);
    const token = await this.town.tokenOf(staffId);
    return this.attempt(action, () => this.cloud.call(endpoint, { params: { id: filed.id }, body }, { token }));
  }

  private bodyOf(endpoint: Endpoint, version: number): unknown {
    const made = anyBody(endpoint.input.body as z.core.$ZodType, this.chance, [
      ...this.texts,
      this.cloud.clock.todayOn(),
    ]);
    return { ...(made as object), version, ...(endpoint === acceptCase ? { checklist: [] } : {}) };
  }

  /** What an act brings: made by its form, and people, survey and opinion as a sensible officer brings them. */
  private async content({ id, townshipCode }: FiledCase, action: CaseAction): Promise<Record<string, unknown>> {
    const form = z.object((actBodies as Readonly<Record<string, z.core.$ZodShape>>)[action] ?? {});
    const today = this.cloud.clock.todayOn();
    const made = anyBody(form, this.chance, [...this.texts, today, id]) as Record<string, unknown>;
    if (this.chance.happens(0.05)) return { ...made, action };
    const { handler, colleague } = this.town.offices.get(townshipCode)!;
    const people = [handler.staffId, colleague.staffId];
    return {
      ...made,
      action,
      ...('people' in made ? { people } : {}),
      ...('photos' in made ? { photos: [id] } : {}),
      ...('leavesDoubt' in made ? { leavesDoubt: this.chance.happens(0.1) } : {}),
      ...(action === 'submitSurvey' ? { survey: await surveyFormOf(people, today) } : {}),
      ...(action === 'giveOpinion' ? { opinion: await this.opinionOn(id) } : {}),
    };
  }

  private async opinionOn(caseId: string): Promise<'approve' | 'refuse'> {
    const aidCase = await this.cloud.get(CaseRepository).find(caseId);
    const outcomes: readonly Outcome[] = await this.cloud.get(CaseAssessment).recordedFor(aidCase!);
    const entitled = outcomes.filter(({ eligible }) => eligible);
    return entitled.length > 0 && entitled.flatMap(blocksApproval).length === 0 ? 'approve' : 'refuse';
  }

  private async findFact({ id, townshipCode }: FiledCase, fact: (typeof found)[number]): Promise<Attempt> {
    const { handler } = this.town.offices.get(townshipCode)!;
    const token = await this.town.tokenOf(handler.staffId);
    const body = { ...fact, from: 'survey' as const };
    return this.attempt('findFact', () => this.cloud.call(addFoundFact, { params: { id }, body }, { token }));
  }

  /** The family takes its application back, or says that it has added what was asked for. */
  private async asResident({ id, phoneToken }: FiledCase): Promise<Attempt> {
    const endpoint = this.chance.happens(0.3) ? withdrawCase : answerSupplement;
    const version = (await this.cloud.get(CaseRepository).find(id))?.version ?? 1;
    const token = await phoneToken();
    return this.attempt(endpoint.id, () => this.cloud.call(endpoint, { params: { id }, body: { version } }, { token }));
  }

  private async attempt(what: string, work: () => Promise<unknown>): Promise<Attempt> {
    const answer = await this.tried(work);
    return { what, refusal: typeof answer === 'string' ? answer : null };
  }

  /** The answer, or the code of a typed refusal. */
  private async tried<T>(work: () => Promise<T>): Promise<T | string> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof CallRefused)) throw error;
      requireTyped(error);
      return error.code;
    }
  }
}
