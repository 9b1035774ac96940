/** The id of the control behind a path of the answers: `members.m2.name` → `f-members-m2-name`. */
export const fieldId = (path: string): string => `f-${path.replace(/\./g, '-')}`;
