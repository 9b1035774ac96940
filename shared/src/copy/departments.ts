import type { AidCode } from '../kernel/aidCode';

const departments: Partial<Record<AidCode, string>> = {
  medical: '医疗保障局',
  education: '教育局',
  housing: '住房和城乡建设局',
  employment: '人力资源和社会保障局',
  disaster: '应急管理局',
};

/** The department of a county that decides on an aid; civil affairs where no other does. */
export const departmentOf = (aid: AidCode): string => departments[aid] ?? '民政局';
