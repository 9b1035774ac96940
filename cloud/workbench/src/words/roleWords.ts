import type { StaffRole } from '@twin-pledge/shared/kernel/role';

const words: Record<StaffRole, string> = {
  villageAide: '协理员',
  gridWorker: '网格员',
  townshipHandler: '经办',
  townshipLeader: '乡镇负责人',
  countyOfficer: '县级民政',
  administrator: '系统管理员',
};

/** What a role of staff is called. */
export const roleWords = (role: StaffRole): string => words[role];
