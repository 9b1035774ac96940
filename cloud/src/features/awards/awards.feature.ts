import type { ProviderClass } from '../../platform/wiring';
import { AwardRepository } from './award.repository';
import { DecisionRepository } from './decision.repository';
import { FollowDecision } from './followDecision';
import { Grants } from './grants';

/** What the feature awards puts into the program. */
export const awardsFeature: readonly ProviderClass[] = [AwardRepository, DecisionRepository, FollowDecision, Grants];
