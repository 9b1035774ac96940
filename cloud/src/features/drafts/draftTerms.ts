import { Inject, Singleton } from '@midwayjs/core';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import { NATION } from '@twin-pledge/shared/kernel/regionCode';
import { Clock } from '../../platform/clock/clock';
import { Policies } from '../../platform/policy/policies';

/** How long a draft is kept: the days of the pack where the person lives, from the last save. */
@Singleton()
export class DraftTerms {
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  keptUntil(answers: Answers): PlainDate {
    const today = this.clock.todayOn();
    const policy = this.policies.resolve(answers.residence?.regionCode ?? NATION, today);
    return addDays(today, policy.number('draft.keepDays'));
  }
}
