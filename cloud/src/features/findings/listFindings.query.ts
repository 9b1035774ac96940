import { Inject, Singleton } from '@midwayjs/core';
import { isPending } from '@twin-pledge/shared/casework/duty';
import type { Duty } from '@twin-pledge/shared/casework/duty';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Calendars } from '../calendar/api';
import { CaseAccess } from '../caseAccess/api';
import { CaseRepository, dutyView, maskName } from '../cases/api';
import { StaffDirectory } from '../staff/api';
import type { Finding } from './finding';
import { FindingGround } from './findingGround';
import { FindingRepository } from './finding.repository';

const pageSize = 50;
const statuses = { open: ['established', 'heard', 'confirmed', 'posted'], over: ['stands', 'removed', 'dropped'] };

/** The findings of a region, newest first, in pages by key; each with what is due next. */
@Singleton()
export class ListFindings {
  @Inject() private readonly access!: CaseAccess;
  @Inject() private readonly staff!: StaffDirectory;
  @Inject() private readonly cases!: CaseRepository;
  @Inject() private readonly findings!: FindingRepository;
  @Inject() private readonly ground!: FindingGround;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly calendars!: Calendars;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  async run(principal: StaffPrincipal, { which, after }: { which: 'open' | 'over'; after?: string | undefined }) {
    await this.staff.requireCommitment(principal);
    const reach = this.access.where(principal, 'viewFindings');
    const asked = { statuses: statuses[which], after, many: pageSize + 1 };
    const found = await this.findings.page(reach, asked);
    const page = found.slice(0, pageSize);
    const findings = await Promise.all(page.map((finding) => this.card(finding)));
    return { findings: findings.flat(), next: found.length > pageSize ? (page[page.length - 1]?.id ?? null) : null };
  }

  private async card({ id, caseId, memberId, status, establishedOn }: Finding) {
    const aidCase = await this.cases.find(caseId);
    if (!aidCase) return [];
    const duties = (await this.findings.dutiesOf(id)).filter(isPending);
    const nearest = duties.sort(byDate)[0];
    const calendar = await this.calendars.current();
    const today = this.clock.todayOn();
    return [
      {
        id,
        caseId,
        caseNumber: aidCase.number,
        aid: aidCase.aid,
        status,
        contested: duties.some(({ kind }) => kind === 'reviewFindingAgain'),
        personName: maskName((await this.ground.person(aidCase, memberId)).name),
        villageName: this.regions.name(aidCase.villageCode),
        townshipName: this.regions.name(aidCase.townshipCode),
        establishedOn,
        current: nearest ? dutyView(nearest, today, calendar, (clause) => this.policies.cite(clause)) : null,
      },
    ];
  }
}

/** What runs goes before what stands still, and the earlier before the later. */
const byDate = (a: Duty, b: Duty): number => {
  const of = ({ state, dueOn }: Duty) => (state === 'open' ? (dueOn ?? '9') : '99');
  return of(a) < of(b) ? -1 : 1;
};
