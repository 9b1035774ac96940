import type { ProviderClass } from '../../platform/wiring';
import { AddDocument } from './addDocument.command';
import { CaseLinks } from './caseLinks';
import { DocumentRepository } from './document.repository';
import { DocumentAccess } from './documentAccess';
import { FileRepository } from './file.repository';
import { FileIntake } from './fileIntake';
import { FinishUpload } from './finishUpload.command';
import { HandOver } from './handOver';
import { HeldPapers } from './heldPapers';
import { OwnHousehold } from './ownHousehold';
import { ReadFile } from './readFile.query';
import { ReceivePage } from './receivePage.command';
import { ReceivedFiles } from './receivedFiles';
import { RemovePage } from './removePage.command';
import { SendChunk } from './sendChunk.command';
import { StartUpload } from './startUpload.command';
import { UploadRepository } from './upload.repository';
import { UploadViews } from './uploadViews';
import { Vault } from './vault';
import { VaultController } from './vault.controller';
import { VaultQuery } from './vault.query';
import { VaultSweep } from './vaultSweep';

/** The classes of the vault. */
export const vaultFeature: readonly ProviderClass[] = [
  AddDocument,
  CaseLinks,
  DocumentAccess,
  DocumentRepository,
  FileIntake,
  FileRepository,
  FinishUpload,
  HandOver,
  HeldPapers,
  OwnHousehold,
  ReadFile,
  ReceivePage,
  ReceivedFiles,
  RemovePage,
  SendChunk,
  StartUpload,
  UploadRepository,
  UploadViews,
  Vault,
  VaultController,
  VaultQuery,
  VaultSweep,
];
