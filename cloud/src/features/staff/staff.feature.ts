import type { ProviderClass } from '../../platform/wiring';
import { AddRelative } from './addRelative.command';
import { AddStaff } from './addStaff.command';
import { ChangePassword } from './changePassword.command';
import { ChangeStaff } from './changeStaff.command';
import { ConfirmSecondFactor } from './confirmSecondFactor.command';
import { Credentials } from './credentials';
import { Departures } from './departures';
import { LeaveRepository } from './leave.repository';
import { LeavesQuery } from './leaves.query';
import { ProveStaffAgain } from './proveStaffAgain';
import { RecordLeave } from './recordLeave.command';
import { RelativeRepository } from './relative.repository';
import { RelativesQueries } from './relatives.queries';
import { RelativesRegister } from './relativesRegister';
import { RemoveRelative } from './removeRelative.command';
import { ResetSecondFactor } from './resetSecondFactor.command';
import { SecondFactorCodes } from './secondFactorCodes';
import { SignInStaff } from './signInStaff.command';
import { StaffQueries } from './staff.queries';
import { StaffRepository } from './staff.repository';
import { StaffAdminController } from './staffAdmin.controller';
import { StaffCommitment } from './staffCommitment';
import { StaffDeskController } from './staffDesk.controller';
import { StaffDirectory } from './staffDirectory';
import { StaffProfile } from './staffProfile';
import { StaffViews } from './staffViews';

/** The classes of the staff and the register of their relatives. */
export const staffFeature: readonly ProviderClass[] = [
  AddRelative,
  AddStaff,
  ChangePassword,
  ChangeStaff,
  ConfirmSecondFactor,
  Credentials,
  Departures,
  LeaveRepository,
  LeavesQuery,
  ProveStaffAgain,
  RecordLeave,
  RelativeRepository,
  RelativesQueries,
  RelativesRegister,
  RemoveRelative,
  ResetSecondFactor,
  SecondFactorCodes,
  SignInStaff,
  StaffAdminController,
  StaffCommitment,
  StaffDeskController,
  StaffDirectory,
  StaffProfile,
  StaffQueries,
  StaffRepository,
  StaffViews,
];
