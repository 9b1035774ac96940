import type { ProviderClass } from '../../platform/wiring';
import { AskSources } from './askSources.command';
import { AuthorizedPersons } from './authorizedPersons';
import { CloseSource } from './closeSource.command';
import { Confidentiality } from './confidentiality';
import { ExportPersons } from './exportPersons.command';
import { FileExchange } from './fileExchange';
import { FileExchangeController } from './fileExchange.controller';
import { HttpConnector } from './httpConnector';
import { KeepAnswer } from './keepAnswer';
import { ListPersons } from './listPersons.query';
import { ListRequests } from './listRequests.query';
import { ResultImportRepository } from './resultImport.repository';
import { ResultImports } from './resultImports';
import { RowMatcher } from './rowMatcher';
import { SendQuestions } from './sendQuestions';
import { SettleDifference } from './settleDifference.command';
import { SourceCircuits } from './sourceCircuits';
import { SourceLines } from './sourceLines';
import { SourceRequestRepository } from './sourceRequest.repository';
import { TakeRow } from './takeRow';
import { VerificationController } from './verification.controller';
import { VerificationRepository } from './verification.repository';
import { VerificationReport } from './verificationReport';

/** What the feature verification puts into the program. */
export const verificationFeature: readonly ProviderClass[] = [
  AskSources,
  AuthorizedPersons,
  CloseSource,
  Confidentiality,
  ExportPersons,
  FileExchange,
  FileExchangeController,
  HttpConnector,
  KeepAnswer,
  ListPersons,
  ListRequests,
  ResultImportRepository,
  ResultImports,
  RowMatcher,
  SendQuestions,
  SettleDifference,
  SourceCircuits,
  SourceLines,
  SourceRequestRepository,
  TakeRow,
  VerificationController,
  VerificationRepository,
  VerificationReport,
];
