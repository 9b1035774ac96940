import { Inject, Singleton } from '@midwayjs/core';
import type { EndpointRequest, EndpointResult } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { selfCheckEndpoint } from '@twin-pledge/shared/contracts/assessment/selfCheck';
import { noDecision } from '@twin-pledge/shared/copy/selfCheck';
import { selfCheck } from '@twin-pledge/shared/forms/selfCheck/selfCheck';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';
import { citationsOf } from './citationsOf';

/** Enough for a village behind one address; too few to try the rules by machine. */
const perHour = { attempts: 300, withinSeconds: 3600 };

/** Which aids may fit, for anybody: reckoned and forgotten. Nothing that was told is kept, or written into the log. */
@Singleton()
export class SelfCheckQuery {
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  /** `regionNotServed` for a place that has not opened; `tooManyAttempts` for one address that asks too often. */
  async run(
    { regionCode, ...told }: EndpointRequest<typeof selfCheckEndpoint>['body'],
    clientAddress: string,
  ): Promise<EndpointResult<typeof selfCheckEndpoint>> {
    await this.limits.count([`self-check@${clientAddress}`], perHour);
    if (!this.policies.serves(regionCode)) throw new DomainError('regionNotServed');
    const onDate = this.clock.todayOn();
    const checked = selfCheck(told, this.policies.resolve(regionCode, onDate), onDate);
    const lines = [...checked.householdLines, ...checked.incomeLines, ...checked.aids.flatMap((aid) => aid.lines)];
    return { ...checked, notice: noDecision, citations: citationsOf(lines, this.policies) };
  }
}
