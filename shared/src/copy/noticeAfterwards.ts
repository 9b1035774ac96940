import type { PlainDate } from '../kernel/plainDate';
import { officialAidName } from './aids';
import { departmentOf } from './departments';
import type { Granted, NoticeCase } from './noticeFacts';
import { pairs, paragraph } from './noticePaper';
import type { NoticePaper } from './noticePaper';
import { contacts, firstMonthWords, grantWords, longDate } from './noticeWords';

/** The certificate of 低保 (D04). */
export function certificatePaper(facts: NoticeCase & { granted: Granted; village: string }): NoticePaper {
  const { granted, village, applicantName } = facts;
  return {
    title: '最低生活保障证',
    parts: [
      pairs([
        ['持证人', applicantName],
        ['住在', village],
        ['保障的人', `${granted.coveredNames.join('、')}（共${granted.coveredNames.length}人）`],
        ['家庭人口', `${granted.householdSize}人`],
        ['保障金额', grantWords(granted)],
        ['起发时间', firstMonthWords(granted)],
      ]),
      paragraph('本证只给持证家庭使用，不能转借。家里人口、收入、财产有变化的，请及时报告。'),
      contacts(facts),
    ],
  };
}

/** The letter that hands a need over to the department that decides on it, with a date for the answer (G06). */
export function referralLetter(
  facts: NoticeCase & {
    county: string;
    village: string;
    contactPhone: string | null;
    householdSize: number;
    reason: string;
    answerBy: PlainDate | null;
  },
): NoticePaper {
  const { aid, applicantName, county, village, contactPhone, householdSize, reason, answerBy, caseNumber } = facts;
  return {
    title: '推送函',
    parts: [
      paragraph(`${county}${departmentOf(aid)}：`),
      paragraph(
        `我单位收到下列家庭的${officialAidName(aid)}申请。这件事由贵单位办理，现推送给贵单位，请依规定办理${
          answerBy === null ? '' : `，并于${longDate(answerBy)}前书面答复我单位`
        }。`,
      ),
      pairs([
        ['申请编号', caseNumber],
        ['申请人', applicantName],
        ['住在', village],
        ['联系电话', contactPhone ?? '无'],
        ['家庭人口', `${householdSize}人`],
        ['推送事项', officialAidName(aid)],
        ['情况说明', reason],
      ]),
      contacts(facts),
    ],
  };
}
