import type { ConsentWay } from '../kernel/consentWay';
import type { DepartmentCode } from '../kernel/departmentCode';
import type { ReferralAnswer } from '../kernel/referralAnswer';

const consents: Record<ConsentWay, string> = {
  inPerson: '当面同意',
  byPhone: '电话里同意',
  inWriting: '书面同意',
};

/** How somebody agreed: 当面同意. */
export const consentWords = (way: ConsentWay): string => consents[way];

const answers: Record<ReferralAnswer, string> = {
  granted: '给予帮助',
  declined: '不符合条件',
  notOurs: '不归本部门办',
};

/** What a department answered, in a word. */
export const referralAnswerWords = (answer: ReferralAnswer): string => answers[answer];

const departments: Record<DepartmentCode, string> = {
  medicalSecurity: '医疗保障',
  education: '教育',
  housing: '住房和城乡建设',
  humanResources: '人力资源和社会保障',
  emergencyManagement: '应急管理',
};

/** What kind of department it is; its name in a place comes from the pack. */
export const departmentKindWords = (code: DepartmentCode): string => `${departments[code]}部门`;
