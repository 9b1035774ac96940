import type { ProviderClass } from '../../platform/wiring';
import { HelpedController } from './helped.controller';
import { HelpedPeople } from './helpedPeople.query';

/** What the feature helped puts into the program. */
export const helpedFeature: readonly ProviderClass[] = [HelpedController, HelpedPeople];
