import type { AidCode } from '../kernel/aidCode';
import { formatFen } from '../kernel/fen';
import type { PlainDate } from '../kernel/plainDate';
import type { CauseCode } from '../publicity/causes';
import type { PublicFields } from '../publicity/publicFields';
import { officialAidName } from './aids';
import { heading, pairs, paragraph } from './noticePaper';
import type { NoticePaper } from './noticePaper';
import { longDate } from './noticeWords';

const causeWords: Readonly<Record<CauseCode, string>> = {
  lowIncome: '收入少',
  illness: '因病',
  disability: '因残',
  noSupport: '缺少赡养抚养',
  study: '因学',
  housing: '住房困难',
  mishap: '因灾因意外',
  other: '其他困难',
};

/** What a public notice says, on the board and on the phone. */
export interface PublicNoticeWords {
  aid: AidCode;
  /** At acceptance, or of a proposal to approve. */
  stage: 'acceptance' | 'proposal';
  village: string;
  fields: PublicFields;
  days: number;
  /** Null until it was posted. */
  postedOn: PlainDate | null;
  untilOn: PlainDate | null;
  hotline: string;
  phone: string | null;
  points: readonly string[];
}

const titles = { acceptance: '受理公示', proposal: '审核公示' };

/** The notice for the village board: the household as far as the village may read, the days, where to object (D08). */
export function publicBoard(words: PublicNoticeWords): NoticePaper {
  const { aid, stage, village, fields, points } = words;
  const said =
    stage === 'acceptance'
      ? `下列家庭申请${officialAidName(aid)}，已经受理，现予公示。`
      : `下列家庭申请${officialAidName(aid)}，经调查审核，拟予确认，现予公示。`;
  return {
    title: `${officialAidName(aid)}${titles[stage]}`,
    parts: [
      paragraph(said),
      pairs([['所在村（社区）', village], ['救助事项', officialAidName(aid)], ...publicRows(fields)]),
      paragraph(`公示时间：${standing(words)}。`),
      paragraph(objecting(words)),
      heading('政策要点'),
      ...points.map(paragraph),
    ],
  };
}

/** The fields of a household in words, in the order a board has them; those not shown are left out. */
export function publicRows(fields: PublicFields): [string, string][] {
  const rows: [string, string | null][] = [
    ['姓名', namesOf(fields)],
    ['家庭人口', people(fields.householdSize)],
    ['保障人数', people(fields.coveredCount)],
    ['困难原因', fields.causes.length === 0 ? null : fields.causes.map((code) => causeWords[code]).join('、')],
    ['拟保障金额', fields.monthlyAmountFen === null ? null : `每月${formatFen(fields.monthlyAmountFen)}元`],
  ];
  return rows.filter((row): row is [string, string] => row[1] !== null);
}

function namesOf({ names, minors }: PublicFields): string | null {
  const children = minors ? `另有${minors}人不写姓名（未成年人等）` : '';
  if (names.length === 0) return children === '' ? null : children.replace('另', '');
  return [names.join('、'), children].filter(Boolean).join('，');
}

const people = (count: number | null): string | null => (count === null ? null : `${count}人`);

function standing({ days, postedOn, untilOn }: PublicNoticeWords): string {
  if (postedOn === null || untilOn === null) return `自张贴之日起${days}天（张贴日期：　　　　年　　月　　日）`;
  return `${longDate(postedOn)}至${longDate(untilOn)}`;
}

const objecting = ({ hotline, phone }: PublicNoticeWords): string =>
  `对公示内容有不同意见的，请在公示期间向乡镇（街道）反映，也可以在手机上写。${
    phone === null ? '' : `乡镇（街道）电话：${phone}。`
  }举报监督电话：${hotline}。为反映情况的人保密。`;
