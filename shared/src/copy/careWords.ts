import type { SelfCareIndicator } from '../kernel/selfCareIndicator';

/** The six indicators as one asks them (national standard). */
export const indicatorWords: Readonly<Record<SelfCareIndicator, string>> = {
  eat: '自己吃饭',
  dress: '自己穿衣',
  bed: '自己上下床',
  toilet: '自己上厕所',
  walk: '在屋里走动',
  wash: '自己洗澡',
};

/** The grades of care. */
export const careGradeWords = { self: '全自理', half: '半护理', full: '全护理' } as const;

/** How somebody is supported, as papers and screens say it. */
export const supportWords = (mode: 'dispersed' | 'institution'): string =>
  mode === 'institution' ? '集中供养（住供养服务机构）' : '分散供养（住在家里）';
