import type { ProviderClass } from '../../platform/wiring';
import { CarriedSignatures } from './carriedSignatures';
import { ForgetSignatures } from './forgetSignatures';
import { LinkedNeeds } from './linkedNeed';
import { MakeSignLink } from './makeSignLink.command';
import { OwnHand } from './ownHand';
import { RevokeSignature } from './revokeSignature.command';
import { OwnSignatures } from './ownSignatures.query';
import { OwnSigning } from './ownSigning';
import { OwnSigningController } from './ownSigning.controller';
import { RemindSigner } from './remindSigner.command';
import { SignByLink } from './signByLink.command';
import { SignLinkController } from './signLink.controller';
import { SignLinkRepository } from './signLink.repository';
import { SignOnThisPhone } from './signOnThisPhone.command';
import { SignatureStore } from './signature.repository';
import { SignatureViews } from './signatureViews';
import { SignReminders } from './signReminders';
import { SignRequestRepository } from './signRequest.repository';
import { SignedCases } from './signedCases';
import { SignedNews } from './signedNews';
import { SigningController } from './signing.controller';
import { SigningState } from './signingState';
import { SigningSubject } from './signingSubject';
import { SigningTexts } from './signingTexts';
import { VerifySignature } from './verifySignature.query';
import { WitnessPaperSignature } from './witnessPaperSignature.command';

/** What the feature signing puts into the program. */
export const signingFeature: readonly ProviderClass[] = [
  CarriedSignatures,
  ForgetSignatures,
  LinkedNeeds,
  MakeSignLink,
  OwnHand,
  OwnSignatures,
  OwnSigning,
  OwnSigningController,
  RemindSigner,
  RevokeSignature,
  SignByLink,
  SignLinkController,
  SignLinkRepository,
  SignOnThisPhone,
  SignatureStore,
  SignatureViews,
  SignReminders,
  SignRequestRepository,
  SignedCases,
  SignedNews,
  SigningController,
  SigningState,
  SigningSubject,
  SigningTexts,
  VerifySignature,
  WitnessPaperSignature,
];
