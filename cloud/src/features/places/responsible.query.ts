import { Inject, Singleton } from '@midwayjs/core';
import { regionAt } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { responsibleSteps } from '@twin-pledge/shared/copy/responsibleSteps';
import type { ResponsibleStep } from '@twin-pledge/shared/copy/responsibleSteps';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';
import { Clock } from '../../platform/clock/clock';
import { StaffDirectory } from '../staff/api';

interface Named {
  readonly name: string;
}

/** Who is responsible for each step in a place (H10; TJ 二(十)). */
@Singleton()
export class ResponsibleQuery {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly staff!: StaffDirectory;

  /** The people there today, in the order of the steps; none for a step that has nobody, or above the county. */
  async of(code: RegionCode, policy: ResolvedPolicy): Promise<{ step: string; name: string }[]> {
    const township = regionAt(code, 'township');
    const county = regionAt(code, 'county');
    const handlers = township ? await this.handlers(township) : [];
    const byCounty = policy.string('decision.authority') === 'county';
    const deciders = await this.deciders(byCounty ? county : township, byCounty);
    return [...named('accept', handlers), ...named('survey', handlers), ...named('decide', deciders)];
  }

  /** The handlers who are there, and those who stand in for the others. */
  private async handlers(township: RegionCode): Promise<Named[]> {
    const all = await this.staff.handlersOf(township, this.clock.todayOn());
    const standIns = all.flatMap(({ standInId }) => standInId ?? []);
    return all.filter(({ id, away }) => !away || standIns.includes(id));
  }

  private deciders(region: RegionCode | null, byCounty: boolean): Promise<Named[]> | Named[] {
    if (region === null) return [];
    return this.staff.withRole(byCounty ? 'countyOfficer' : 'townshipLeader', region);
  }
}

const named = (step: ResponsibleStep, people: readonly Named[]) =>
  people.map(({ name }) => ({ step: responsibleSteps[step], name }));
