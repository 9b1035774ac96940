import type { ProviderClass } from '../../platform/wiring';
import { Grants } from './grants';

/** What the feature grants puts into the program. */
export const grantsFeature: readonly ProviderClass[] = [Grants];
