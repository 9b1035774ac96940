import type { ProviderClass } from '../../platform/wiring';
import { AddEvidence } from './addEvidence.command';
import { DoFindingAct } from './doFindingAct.command';
import { EstablishFacts } from './establishFacts.command';
import { EvidenceRepository } from './evidence.repository';
import { FindingAccess } from './findingAccess';
import { FindingEntryRepository } from './findingEntry.repository';
import { FindingGround } from './findingGround';
import { FindingNotices } from './findingNotices';
import { FindingRecord } from './findingRecord';
import { FindingRepository } from './finding.repository';
import { FindingViews } from './findingViews';
import { FindingsController } from './findings.controller';
import { FollowCases } from './followCases';
import { ListFindings } from './listFindings.query';
import { MyFindingsController } from './myFindings.controller';
import { PostFinding } from './postFinding';
import { ResidentFindings } from './residentFindings';

/** What the feature findings puts into the program. */
export const findingsFeature: readonly ProviderClass[] = [
  AddEvidence,
  DoFindingAct,
  EstablishFacts,
  EvidenceRepository,
  FindingAccess,
  FindingEntryRepository,
  FindingGround,
  FindingNotices,
  FindingRecord,
  FindingRepository,
  FindingViews,
  FindingsController,
  FollowCases,
  ListFindings,
  MyFindingsController,
  PostFinding,
  ResidentFindings,
];
