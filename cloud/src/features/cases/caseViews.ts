import { Inject, Singleton } from '@midwayjs/core';
import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { refusalOf } from '@twin-pledge/shared/access/can';
import { allowedActions } from '@twin-pledge/shared/casework/decide';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import { dutyToReport } from '@twin-pledge/shared/copy/dutyToReport';
import { dutyKinds } from '@twin-pledge/shared/casework/dutyKinds';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { ApplicationRepository } from '../applications/api';
import type { Application } from '../applications/api';
import { DecisionRepository } from '../awards/api';
import { Calendars } from '../calendar/api';
import { CaseAccess } from '../caseAccess/api';
import { StaffDirectory } from '../staff/api';
import { CaseRepository } from './case.repository';
import type { CaseRow, StoredRefusal } from './caseRow';
import { dutyView } from './dutyViews';
import { HouseholdWords } from './householdWords';
import { OwedItems } from './owedItems';
import { Timeline } from './timeline';

/** A case in words for those it concerns: cards for lists, the whole for one page. */
@Singleton()
export class CaseViews {
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly applications!: ApplicationRepository;
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly owed!: OwedItems;
  @Inject() private readonly words!: HouseholdWords;
  @Inject() private readonly timeline!: Timeline;
  @Inject() private readonly decisions!: DecisionRepository;
  @Inject() private readonly clock!: Clock;

  /** Cards of several cases, in the given order. */
  async cards(actor: Actor, rows: CaseRow[]) {
    return this.cardsWith(actor, rows, await this.cases.dutiesOfAll(rows.map((row) => row.id)));
  }

  private async cardsWith(actor: Actor, rows: CaseRow[], duties: ReadonlyMap<string, Duty[]>) {
    const names = await this.staff.namesOf(rows.flatMap((row) => row.handlerStaffId ?? []));
    const calendar = await this.calendars.current();
    const today = this.clock.todayOn();
    // Only those who filed are told what stands in the answers.
    const own = actor.kind === 'resident' ? rows.map((row) => row.applicationId) : [];
    const applications = await this.applications.findAll(own);
    return rows.map((row) => {
      const application = applications.get(row.applicationId);
      const current = currentDuty(duties.get(row.id) ?? []);
      return {
        ...plainPart(row),
        applicantName: nameFor(actor, row, application),
        mine: mineOf(actor, application),
        villageName: this.regions.name(row.villageCode),
        townshipName: this.regions.name(row.townshipCode),
        handlerName: row.handlerStaffId === null ? null : (names.get(row.handlerStaffId) ?? null),
        current: current && dutyView(current, today, calendar, this.cite),
      };
    });
  }

  /** One case, whole; the actor must already be allowed to see it. */
  async whole(actor: Actor, caseId: string) {
    const row = await this.cases.find(caseId);
    const application = row && (await this.applications.find(row.applicationId));
    if (!row || !application) throw new DomainError('notFound');
    const duties = await this.cases.dutiesOf(caseId);
    const [card] = await this.cardsWith(actor, [row], new Map([[caseId, [...duties]]]));
    const calendar = await this.calendars.current();
    const resource = await this.access.require(actor, 'viewCase', row.id);
    return {
      ...card!,
      version: row.version,
      applicationId: row.applicationId,
      timeline: await this.timeline.of(row, application),
      duties: duties.map((duty) => dutyView(duty, this.clock.todayOn(), calendar, this.cite)),
      owed: await this.owed.of(row),
      refusal: row.refusal === null ? null : (JSON.parse(row.refusal) as StoredRefusal),
      decision: (await this.decisions.of(row.id)) ?? null,
      dutyToReport: row.status === 'approved' ? dutyToReport(this.policyOf(row)) : null,
      trips: row.trips,
      contactPhone: this.phoneOf(row.townshipCode),
      people: peopleOf(application, resource),
      allowed: await this.allowed(actor, row, { duties, resource }),
    };
  }

  private readonly policyOf = ({ townshipCode }: CaseRow) => this.policies.resolve(townshipCode, this.clock.todayOn());

  private readonly cite = (clause: string) => this.policies.cite(clause);

  private phoneOf(townshipCode: string): string | null {
    const policy = this.policies.resolve(townshipCode, this.clock.todayOn());
    return policy.has('contacts.townshipPhone') ? policy.string('contacts.townshipPhone') : null;
  }

  private async allowed(actor: Actor, row: CaseRow, { duties, resource }: { duties: Duty[]; resource: CaseResource }) {
    const today = this.clock.todayOn();
    const law = { today, policy: this.policies.resolve(row.townshipCode, today) };
    const word = await this.words.of(row);
    return allowedActions({ ...row, duties, word }, law).filter(
      (action) => refusalOf(actor, action, resource) === null,
    );
  }
}

function plainPart(row: CaseRow) {
  const { id, number, aid, status, waitingFor } = row;
  return { id, number, aid, status, waitingFor, sentAt: row.sentAt.toISOString() };
}

/** The duty that says whose turn it is: what the resident owes goes before what the office owes, the nearest first. */
function currentDuty(duties: Duty[]): Duty | null {
  const pending = duties.filter((duty) => duty.state === 'open');
  const theirs = pending.find((duty) => dutyKinds[duty.kind].side === 'resident');
  const [nearest] = pending.sort((a, b) => ((a.dueOn ?? '9') < (b.dueOn ?? '9') ? -1 : 1));
  return theirs ?? nearest ?? null;
}

/** Filers see the name they wrote; on the desk names stand in full only inside the case. */
function nameFor(actor: Actor, row: CaseRow, application: Application | undefined): string {
  const name = application?.answers.members?.[0]?.name;
  return actor.kind === 'resident' && name ? name : row.applicantNameMasked;
}

function mineOf(actor: Actor, application: Application | undefined) {
  const forSelf = application?.answers.purpose?.forWhom === 'self';
  const filedByThem = actor.kind === 'resident' && application?.filedByAccountId === actor.accountId;
  return filedByThem && !forSelf ? ('proxy' as const) : ('applicant' as const);
}

/** Whom the news reach; a proxy whom the applicant told to act no longer is not among them. */
function peopleOf({ answers, filedByAccountId, filedByStaffId }: Application, resource: CaseResource) {
  const applicant = { name: answers.members?.[0]?.name ?? '', role: 'applicant' as const };
  const ended =
    filedByAccountId === null
      ? resource.endedHelperIds.includes(filedByStaffId ?? '')
      : !resource.filerAccountIds.includes(filedByAccountId);
  const filer = ended || answers.purpose?.forWhom === 'self' ? undefined : answers.purpose?.filerName;
  return filer ? [applicant, { name: filer, role: 'proxy' as const }] : [applicant];
}
