import type { ProviderClass } from '../../platform/wiring';
import { AddEvidence } from './addEvidence.command';
import { Evidence } from './evidence';
import { EvidenceController } from './evidence.controller';

/** What the feature evidence puts into the program. */
export const evidenceFeature: readonly ProviderClass[] = [AddEvidence, Evidence, EvidenceController];
