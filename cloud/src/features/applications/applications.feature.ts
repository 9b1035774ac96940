import type { ProviderClass } from '../../platform/wiring';
import { ApplicationPeople } from './applicationPeople';
import { ApplicationRepository } from './application.repository';
import { HouseholdRepository } from './household.repository';
import { Revisions } from './revisions';

/** What the feature applications puts into the program. */
export const applicationsFeature: readonly ProviderClass[] = [
  ApplicationPeople,
  ApplicationRepository,
  HouseholdRepository,
  Revisions,
];
