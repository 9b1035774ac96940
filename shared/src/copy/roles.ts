import type { Role } from '../kernel/role';

const names: Record<Role, string> = {
  resident: '群众',
  proxy: '代办人',
  villageAide: '协理员',
  gridWorker: '网格员',
  townshipHandler: '经办人',
  townshipLeader: '乡镇（街道）负责人',
  countyOfficer: '县级民政工作人员',
  departmentOfficer: '部门联络员',
  administrator: '系统管理员',
};

/** What a role is called. */
export const roleName = (role: Role): string => names[role];
