import type { ProviderClass } from '../../platform/wiring';
import { AccountRepository } from './account.repository';
import { Accounts } from './accounts';
import { AccountsController } from './accounts.controller';
import { DeclareIdentity } from './declareIdentity.command';
import { DemonstrationAccounts } from './demonstrationAccounts';
import { MakeMeetingCode } from './makeMeetingCode.command';
import { MeetingCodes } from './meetingCodes';
import { OwnSessionsController } from './ownSessions.controller';
import { ProveAgain } from './proveAgain';
import { ProveByMeeting } from './proveByMeeting.command';
import { ProveByWechat } from './proveByWechat.command';
import { ProveIdentity } from './proveIdentity';
import { ResidentViews } from './residentViews';
import { SignInController } from './signIn.controller';

/** The classes of residents' accounts. */
export const accountsFeature: readonly ProviderClass[] = [
  AccountRepository,
  Accounts,
  AccountsController,
  DeclareIdentity,
  DemonstrationAccounts,
  MakeMeetingCode,
  MeetingCodes,
  OwnSessionsController,
  ProveAgain,
  ProveByMeeting,
  ProveByWechat,
  ProveIdentity,
  ResidentViews,
  SignInController,
];
