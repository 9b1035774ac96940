import type { AidCode } from '../kernel/aidCode';
import type { PlainDate } from '../kernel/plainDate';
import { officialAidName } from './aids';
import type { NoticeCase, Remedies } from './noticeFacts';
import { heading, pairs, paragraph } from './noticePaper';
import type { NoticePaper } from './noticePaper';
import { otherAidParts } from './noticeOtherAids';
import { addressed, contacts, longDate, remedyParts } from './noticeWords';

/** The notice that an application was accepted, and by when it will be decided. */
export function acceptanceNotice(
  facts: NoticeCase & { acceptedOn: PlainDate; within: number | null; dueOn: PlainDate | null },
): NoticePaper {
  const { aid, caseNumber, appliedOn, acceptedOn, within, dueOn } = facts;
  const time =
    within === null
      ? '这件事由主管部门办理，推送函送出后另行告知。'
      : `从受理到作出决定，一共${within}个工作日${dueOn === null ? '' : `，到${longDate(dueOn)}为止`}。依法暂停的时间不算在内。`;
  return {
    title: '受理通知书',
    parts: [
      addressed(facts),
      paragraph(
        `您于${longDate(appliedOn)}提出的${officialAidName(aid)}申请，材料齐全，已于${longDate(acceptedOn)}受理。`,
      ),
      pairs([
        ['申请编号', caseNumber],
        ['申请事项', officialAidName(aid)],
        ['办理时间', time],
      ]),
      heading('接下来'),
      paragraph('工作人员会上门调查、核对信息，请如实说明情况。有变化请及时告诉经办人。每一步都能在手机上看到。'),
      contacts(facts),
    ],
  };
}

/** The notice that an application was not accepted: on which lawful ground, and what can be done (A01). */
export function nonAcceptanceNotice(
  facts: NoticeCase & {
    ground: string;
    clause: string;
    explanation: string;
    otherAids: readonly AidCode[];
    remedies: Remedies;
  },
): NoticePaper {
  const { aid, caseNumber, appliedOn, ground, clause, explanation, otherAids, remedies } = facts;
  return {
    title: '不予受理告知书',
    parts: [
      addressed(facts),
      paragraph(`您于${longDate(appliedOn)}提出的${officialAidName(aid)}申请（编号${caseNumber}），决定不予受理。`),
      heading('理由和依据'),
      pairs([
        ['理由', ground],
        ['说明', explanation],
        ['依据', clause],
      ]),
      ...otherAidParts(otherAids),
      paragraph('情况有变化的，随时可以再申请。'),
      ...remedyParts(remedies),
      contacts(facts),
    ],
  };
}
