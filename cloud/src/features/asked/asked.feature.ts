import type { ProviderClass } from '../../platform/wiring';
import { AskedController } from './asked.controller';
import { AskedOfCases } from './askedOfCases';
import { AskedOfDrafts } from './askedOfDrafts';
import { AskedSignatures } from './askedSignatures';

/** What the feature asked puts into the program. */
export const askedFeature: readonly ProviderClass[] = [AskedController, AskedOfCases, AskedOfDrafts, AskedSignatures];
