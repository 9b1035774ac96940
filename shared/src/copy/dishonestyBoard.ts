import type { FalsehoodCode } from '../kernel/falsehoodCode';
import type { PlainDate } from '../kernel/plainDate';
import { falsehoodWords } from './falseCommitment';
import { pairs, paragraph } from './noticePaper';
import type { NoticePaper } from './noticePaper';
import { longDate } from './noticeWords';

/** What the notice of a false commitment says. */
export interface DishonestyNoticeWords {
  village: string;
  /** Masked, where the pack does not ask for the whole. */
  name: string;
  falsehoods: readonly FalsehoodCode[];
  days: number;
  /** Null until it was posted. */
  postedOn: PlainDate | null;
  untilOn: PlainDate | null;
  hotline: string;
  phone: string | null;
}

/** The notice for the village board: who, in what, how long, and how to object; nothing about the household (D12). */
export function dishonestyBoard(words: DishonestyNoticeWords): NoticePaper {
  const { village, name, falsehoods, phone, hotline } = words;
  const call = phone === null ? '' : `乡镇（街道）电话：${phone}。`;
  return {
    title: '不实承诺公示',
    parts: [
      paragraph(
        '经调查核实、听取本人说明和法律审核，下列人员申请社会救助时所作的承诺与实际情况不符，申请也不符合救助条件，现予公示。',
      ),
      pairs([
        ['所在村（社区）', village],
        ['姓名', name],
        ['不符的方面', falsehoods.map(falsehoodWords).join('、')],
      ]),
      paragraph(`公示时间：${standing(words)}，到期撤下。`),
      paragraph(
        `本人有异议的，可以随时向乡镇（街道）提出，也可以在手机上写：提出后先撤下公示，另外安排人员复核。${call}举报监督电话：${hotline}。`,
      ),
      paragraph('公示不影响本人和家庭以后依法申请社会救助。'),
    ],
  };
}

function standing({ days, postedOn, untilOn }: DishonestyNoticeWords): string {
  if (postedOn === null || untilOn === null) return `自张贴之日起${days}天（张贴日期：　　　　年　　月　　日）`;
  return `${longDate(postedOn)}至${longDate(untilOn)}`;
}
