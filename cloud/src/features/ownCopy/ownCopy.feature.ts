import type { ProviderClass } from '../../platform/wiring';
import { OwnCopy } from './ownCopy.query';
import { OwnCopyController } from './ownCopy.controller';
import { OwnPapers } from './ownPapers.query';

/** What the feature ownCopy puts into the program. */
export const ownCopyFeature: readonly ProviderClass[] = [OwnCopyController, OwnCopy, OwnPapers];
