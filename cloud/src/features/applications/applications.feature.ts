import type { ProviderClass } from '../../platform/wiring';
import { ApplicationRepository } from './application.repository';
import { HouseholdRepository } from './household.repository';

/** What the feature applications puts into the program. */
export const applicationsFeature: readonly ProviderClass[] = [ApplicationRepository, HouseholdRepository];
