import { formatFen } from '../kernel/fen';
import { careGradeWords, supportWords } from './careWords';
import type { Granted, NoticeCase, Remedies, WorksheetRow } from './noticeFacts';
import { pairs, paragraph } from './noticePaper';
import type { NoticePaper } from './noticePaper';
import { addressed, contacts, firstMonthWords, grantWords, remedyParts, worksheetParts } from './noticeWords';

/** What was settled for one person. */
export interface CareGranted {
  name: string;
  grade: keyof typeof careGradeWords | null;
  support: 'dispersed' | 'institution' | null;
  amountFen: number | null;
}

/** The notice of grade and amount, once self-care was assessed and the mode of support settled (C07, D05). */
export function careGrantNotice(
  facts: NoticeCase & {
    people: readonly CareGranted[];
    granted: Granted;
    rows: readonly WorksheetRow[];
    remedies: Remedies;
  },
): NoticePaper {
  const { caseNumber, people, granted, rows, remedies } = facts;
  return {
    title: '特困人员供养待遇告知书',
    parts: [
      addressed(facts),
      paragraph(
        `您家的特困人员救助供养（编号${caseNumber}），生活自理能力已经评估，供养方式已经定好，现将待遇告知您。`,
      ),
      pairs([
        ...people.flatMap(({ name, grade, support, amountFen }): [string, string][] => [
          [`${name}的自理能力`, grade === null ? '待定' : careGradeWords[grade]],
          [`${name}的供养方式`, support === null ? '待定' : supportWords(support)],
          [`${name}的供养金`, amountFen === null ? '另行书面告知' : `${formatFen(amountFen)}元（每月）`],
        ]),
        ['合计', grantWords(granted)],
        ['从什么时候起', firstMonthWords(granted)],
      ]),
      paragraph('照料人和照料的内容，写在委托照料协议里。身体情况有变化的，可以随时提出再评估一次。'),
      ...worksheetParts(rows),
      ...remedyParts(remedies),
      contacts(facts),
    ],
  };
}
