import { Audit } from './audit/audit';
import { AuditCheck } from './audit/auditCheck';
import { AuditRoots } from './audit/auditRoots';
import { Authentication } from './auth/authenticate';
import { RateLimit } from './auth/rateLimit';
import { Sessions } from './auth/sessions';
import { EndpointPipeline } from './http/endpointPipeline';
import { Idempotency } from './http/idempotency';
import { Metrics } from './metrics/metrics';
import { MetricsServer } from './metrics/metricsServer';
import { ProcessMetrics } from './metrics/processMetrics';
import { RecordMetrics } from './metrics/recordMetrics';
import { Outbox } from './outbox/outbox';
import { OutboxWorker } from './outbox/outboxWorker';
import { Policies } from './policy/policies';
import { RegionDirectory } from './policy/regionDirectory';
import { Sequences } from './database/sequences';
import { Schedule } from './schedule/schedule';
import { Housekeeping } from './system/housekeeping';
import { Readiness } from './system/readiness';
import { SystemController } from './system/system.controller';
import { VirusScan } from './scanner/virusScan';
import { Sheets } from './sheets/sheets';
import { Storage } from './storage/storage';
import { AccessTokens } from './wechat/accessTokens';
import { PageCodes } from './wechat/pageCodes';
import { Wechat } from './wechat/wechat';
import type { ProviderClass } from './wiring';

/** The platform's own providers and controllers. */
export const platformClasses: readonly ProviderClass[] = [
  AccessTokens,
  Audit,
  AuditCheck,
  AuditRoots,
  Authentication,
  EndpointPipeline,
  Housekeeping,
  Idempotency,
  Metrics,
  MetricsServer,
  Outbox,
  OutboxWorker,
  PageCodes,
  Policies,
  ProcessMetrics,
  RateLimit,
  Readiness,
  RecordMetrics,
  RegionDirectory,
  Schedule,
  Sequences,
  Sessions,
  Sheets,
  Storage,
  SystemController,
  VirusScan,
  Wechat,
];
