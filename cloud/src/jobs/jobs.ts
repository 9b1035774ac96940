import type { ProviderClass } from '../platform/wiring';
import { AskConnectedSources } from './askConnectedSources';
import { CallUnread } from './callUnread';
import { EnterCounties } from './enterCounties';
import { EnterEarlierNames } from './enterEarlierNames';
import { EndDishonestyNotices } from './endDishonestyNotices';
import { EndPublicity } from './endPublicity';
import { ExpireDrafts } from './expireDrafts';
import { LapseUnanswered } from './lapseUnanswered';
import { RemindDepartments } from './remindDepartments';
import { RemindSigners } from './remindSigners';
import { SealAudit } from './sealAudit';

/** What runs by itself. */
export const jobs: readonly ProviderClass[] = [
  AskConnectedSources,
  CallUnread,
  EndDishonestyNotices,
  EndPublicity,
  EnterCounties,
  EnterEarlierNames,
  ExpireDrafts,
  LapseUnanswered,
  RemindDepartments,
  RemindSigners,
  SealAudit,
];
