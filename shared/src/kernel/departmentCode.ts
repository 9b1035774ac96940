/** Departments that decide on other aid than that of civil affairs (XT 7–12); what each is called is a matter of the place. */
export const departmentCodes = [
  'medicalSecurity',
  'education',
  'housing',
  'humanResources',
  'emergencyManagement',
] as const;

export type DepartmentCode = (typeof departmentCodes)[number];
