import type { ProviderClass } from '../../platform/wiring';
import { AskedController } from './asked.controller';
import { AskedOfCases } from './askedOfCases';
import { AskedOfDrafts } from './askedOfDrafts';

/** What the feature asked puts into the program. */
export const askedFeature: readonly ProviderClass[] = [AskedController, AskedOfCases, AskedOfDrafts];
