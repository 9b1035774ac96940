import type { ConsentWay } from '../kernel/consentWay';
import type { PlainDate } from '../kernel/plainDate';
import { officialAidName } from './aids';
import type { Granted, NoticeCase } from './noticeFacts';
import { pairs, paragraph } from './noticePaper';
import type { NoticePaper } from './noticePaper';
import { consentWords } from './referral';
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
    /** With the county: 乐平市医疗保障局. */
    department: string;
    /** How they agreed to it; null where they asked for this aid themselves. */
    consent: ConsentWay | null;
    village: string;
    contactPhone: string | null;
    householdSize: number;
    reason: string;
    answerBy: PlainDate | null;
  },
): NoticePaper {
  const { aid, applicantName, department, consent, village, contactPhone, householdSize, reason, answerBy } = facts;
  const asked =
    consent === null
      ? `我单位收到下列家庭的${officialAidName(aid)}申请。`
      : `我单位评估下列家庭的需要时，发现可能需要${officialAidName(aid)}。`;
  const agreed =
    consent === null
      ? `这项申请由申请人于${longDate(facts.appliedOn)}自己提出。`
      : `把上述情况转给贵单位，已经申请人${consentWords(consent)}。`;
  return {
    title: '推送函',
    parts: [
      paragraph(`${department}：`),
      paragraph(
        `${asked}这件事由贵单位办理，现推送给贵单位，请依规定办理${
          answerBy === null ? '' : `，并于${longDate(answerBy)}前书面答复我单位`
        }。`,
      ),
      pairs([
        ['申请编号', facts.caseNumber],
        ['申请人', applicantName],
        ['住在', village],
        ['联系电话', contactPhone ?? '无'],
        ['家庭人口', `${householdSize}人`],
        ['推送事项', officialAidName(aid)],
        ['情况说明', reason],
      ]),
      paragraph(`${agreed}本函只写办理这件事要用的内容，请只用于办理这件事。`),
      contacts(facts),
    ],
  };
}
