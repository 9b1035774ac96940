import type { AidCode } from '../kernel/aidCode';
import { officialAidName } from './aids';
import { dutyToReportSentences } from './dutyToReport';
import type { DutyToReport } from './dutyToReport';
import type { Granted, NoticeCase, Remedies, WorksheetRow } from './noticeFacts';
import { heading, pairs, paragraph } from './noticePaper';
import type { NoticePaper, NoticePart } from './noticePaper';
import { otherAidParts } from './noticeOtherAids';
import { addressed, contacts, firstMonthWords, grantWords, longDate, remedyParts, worksheetParts } from './noticeWords';

/** The notice of a yes: what is paid, from when, how it was reckoned, and the duty to report changes (B07). */
export function approvalNotice(
  facts: NoticeCase & {
    granted: Granted;
    rows: readonly WorksheetRow[];
    dutyToReport: DutyToReport | null;
    remedies: Remedies;
  },
): NoticePaper {
  const { aid, caseNumber, appliedOn, granted, rows, dutyToReport, remedies } = facts;
  return {
    title: '准予确认通知书',
    parts: [
      addressed(facts),
      paragraph(
        `您于${longDate(appliedOn)}提出的${officialAidName(aid)}申请（编号${caseNumber}），经审核符合条件，准予确认。`,
      ),
      pairs([
        ['确认事项', officialAidName(aid)],
        ['保障的人', `${granted.coveredNames.join('、')}（共${granted.coveredNames.length}人）`],
        ['救助金额', grantWords(granted)],
        ['从什么时候起', firstMonthWords(granted)],
      ]),
      ...reportParts(dutyToReport),
      ...worksheetParts(rows),
      ...remedyParts(remedies),
      contacts(facts),
    ],
  };
}

function reportParts(duty: DutyToReport | null): NoticePart[] {
  return duty === null ? [] : [heading('有变化要报告'), ...dutyToReportSentences(duty).map(paragraph)];
}

/** The notice of a no: reason, basis and remedies (D03), and what else fits without new papers (D06). */
export function refusalNotice(
  facts: NoticeCase & {
    reason: string;
    basis: string;
    rows: readonly WorksheetRow[];
    otherAids: readonly AidCode[];
    remedies: Remedies;
  },
): NoticePaper {
  const { aid, caseNumber, appliedOn, reason, basis, rows, otherAids, remedies } = facts;
  return {
    title: '不予确认告知书',
    parts: [
      addressed(facts),
      paragraph(
        `您于${longDate(appliedOn)}提出的${officialAidName(aid)}申请（编号${caseNumber}），经审核不符合条件，不予确认。`,
      ),
      heading('理由和依据'),
      pairs([
        ['理由', reason],
        ['依据', basis],
      ]),
      ...worksheetParts(rows),
      ...otherAidParts(otherAids),
      ...remedyParts(remedies),
      paragraph('情况有变化的，随时可以再申请。'),
      contacts(facts),
    ],
  };
}
