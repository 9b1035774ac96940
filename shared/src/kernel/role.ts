/** Who acts: two on the resident's side, the rest on the office's. More come with their first screen. */
export const roles = [
  'resident',
  'proxy',
  'villageAide',
  'gridWorker',
  'townshipHandler',
  'townshipLeader',
  'countyOfficer',
  'departmentOfficer',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** The roles that a staff account can hold. */
export const staffRoles = [
  'villageAide',
  'gridWorker',
  'townshipHandler',
  'townshipLeader',
  'countyOfficer',
  'departmentOfficer',
  'administrator',
] as const satisfies readonly Role[];

export type StaffRole = (typeof staffRoles)[number];
