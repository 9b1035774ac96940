import type { ProviderClass } from '../../platform/wiring';
import { CaseAccess } from './caseAccess';
import { CaseResourceRepository } from './caseResource.repository';

/** What the feature caseAccess puts into the program. */
export const caseAccessFeature: readonly ProviderClass[] = [CaseAccess, CaseResourceRepository];
