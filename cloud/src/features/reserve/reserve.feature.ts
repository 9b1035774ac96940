import type { ProviderClass } from '../../platform/wiring';
import { Reserve } from './reserve';
import { ReserveController } from './reserve.controller';
import { ReserveRepository } from './reserve.repository';
import { ReserveBook } from './reserveBook';

/** What the feature reserve puts into the program. */
export const reserveFeature: readonly ProviderClass[] = [Reserve, ReserveBook, ReserveController, ReserveRepository];
