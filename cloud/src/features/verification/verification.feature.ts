import type { ProviderClass } from '../../platform/wiring';
import { AuthorizedPersons } from './authorizedPersons';
import { Confidentiality } from './confidentiality';
import { ImportResults } from './importResults.command';
import { ListPersons } from './listPersons.query';
import { SettleDifference } from './settleDifference.command';
import { VerificationController } from './verification.controller';
import { VerificationRepository } from './verification.repository';
import { VerificationReport } from './verificationReport';

/** What the feature verification puts into the program. */
export const verificationFeature: readonly ProviderClass[] = [
  AuthorizedPersons,
  Confidentiality,
  ImportResults,
  ListPersons,
  SettleDifference,
  VerificationController,
  VerificationReport,
  VerificationRepository,
];
