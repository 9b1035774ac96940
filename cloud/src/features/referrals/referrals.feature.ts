import type { ProviderClass } from '../../platform/wiring';
import { AnswerReferral } from './answerReferral.command';
import { DepartmentAccess } from './departmentAccess';
import { DepartmentController } from './department.controller';
import { DepartmentViews } from './departmentViews';
import { FollowReferral } from './followReferral';
import { HandOverReferral } from './handOverReferral.command';
import { NeedsPaper } from './needsPaper';
import { NeedsViews } from './needsViews';
import { ReferNeed } from './referNeed.command';
import { ReferralRepository } from './referral.repository';
import { ReferralsController } from './referrals.controller';
import { ReferralViews } from './referralViews';

/** What the feature referrals puts into the program. */
export const referralsFeature: readonly ProviderClass[] = [
  AnswerReferral,
  DepartmentAccess,
  DepartmentController,
  DepartmentViews,
  FollowReferral,
  HandOverReferral,
  NeedsPaper,
  NeedsViews,
  ReferNeed,
  ReferralRepository,
  ReferralsController,
  ReferralViews,
];
