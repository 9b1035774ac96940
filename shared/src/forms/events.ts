import type { Option } from './pageDef';

/** What may have happened, in the words people use; the aids that fit each stand in `aidsForEvents.ts`. */
export const eventCodes = [
  'noIncome',
  'illness',
  'disability',
  'oldAge',
  'childAlone',
  'schooling',
  'housing',
  'noWork',
  'disaster',
  'accident',
  'urgent',
  'other',
] as const;

export type EventCode = (typeof eventCodes)[number];

const words: Record<EventCode, { label: string; hint?: string }> = {
  noIncome: { label: '没收入了，或者收入太少', hint: '日子过不下去' },
  illness: { label: '生病花钱多' },
  disability: { label: '残疾，没人照顾' },
  oldAge: { label: '老了没人养' },
  childAlone: { label: '孩子没人抚养' },
  schooling: { label: '孩子上学难', hint: '交不起学费、生活费' },
  housing: { label: '房子住不了', hint: '危房、没房子住' },
  noWork: { label: '想干活，找不到活' },
  disaster: { label: '遭了灾', hint: '水灾、旱灾、地震等' },
  accident: { label: '出了意外', hint: '火灾、车祸、家里顶梁柱突然倒下' },
  urgent: { label: '眼下没钱吃饭、没地方住', hint: '等不了，急着用钱' },
  other: { label: '其他困难' },
};

export const eventOptions: readonly Option[] = eventCodes.map((value) => ({ value, ...words[value] }));
