import type { ProviderClass } from '../../platform/wiring';
import { AgreementPaper } from './agreementPaper';
import { CareController } from './care.controller';
import { CareAgreementRepository } from './careAgreement.repository';
import { CareAgreements } from './careAgreements';
import { CareViews } from './careViews';
import { CountyAssessors } from './countyAssessors';
import { SelfCare } from './selfCare';
import { SelfCareRepository } from './selfCare.repository';
import { SupportedPersons } from './supportedPersons';

/** What the feature care puts into the program. */
export const careFeature: readonly ProviderClass[] = [
  AgreementPaper,
  CareAgreementRepository,
  CareAgreements,
  CareController,
  CareViews,
  CountyAssessors,
  SelfCare,
  SelfCareRepository,
  SupportedPersons,
];
