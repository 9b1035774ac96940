import { aidCodes, type AidCode } from '../kernel/aidCode';
import type { Answers } from './answers';
import { eventCodes, type EventCode } from './events';

interface Fit {
  readonly aid: AidCode;
  /** Why it is proposed, as one tells a neighbour. */
  readonly why: string;
}

/** Which aids fit which hardship: a proposal that the applicant may change, never a finding (A02; order 649). */
export const aidsForEvents: Record<EventCode, readonly Fit[]> = {
  noIncome: [
    { aid: 'dibao', why: '您说没收入或收入太少，低保按人均收入补差额' },
    { aid: 'dibaoMarginal', why: '收入如果比低保线高一些，可以算低保边缘家庭' },
  ],
  illness: [
    { aid: 'medical', why: '您说生病花钱多，医疗救助能再报一部分' },
    { aid: 'rigidExpenditure', why: '看病的钱占收入太多，可以算刚性支出困难家庭' },
    { aid: 'temporaryExpenditure', why: '看病一下子花了很多钱，可以申请临时救助' },
  ],
  disability: [
    { aid: 'tekun', why: '您说残疾没人照顾，没收入也没人养的可以特困供养' },
    { aid: 'dibao', why: '重度残疾、家里收入低的，可以申请低保' },
  ],
  oldAge: [
    { aid: 'tekun', why: '您说老了没人养，没有子女或子女养不了的可以特困供养' },
    { aid: 'dibao', why: '有子女但日子还是过不下去的，可以申请低保' },
  ],
  childAlone: [
    { aid: 'tekun', why: '您说孩子没人抚养，未成年人可以特困供养' },
    { aid: 'education', why: '孩子上学可以减免费用、领助学金' },
  ],
  schooling: [
    { aid: 'education', why: '您说孩子上学难，教育救助能减免学费、发助学金' },
    { aid: 'temporaryExpenditure', why: '上学的钱一时拿不出，可以申请临时救助' },
  ],
  housing: [{ aid: 'housing', why: '您说房子住不了，可以申请危房改造或公租房' }],
  noWork: [{ aid: 'employment', why: '您说找不到活，可以介绍工作、培训或安排公益岗位' }],
  disaster: [
    { aid: 'disaster', why: '您说遭了灾，受灾救助管灾后的吃、穿、住' },
    { aid: 'temporaryEmergency', why: '受灾后眼下过不去，可以先申请急难救助' },
  ],
  accident: [{ aid: 'temporaryEmergency', why: '您说出了意外，急难救助可以先救急' }],
  urgent: [{ aid: 'temporaryEmergency', why: '您说眼下没钱吃住，急难救助可以先救急、后补材料' }],
  other: [{ aid: 'dibao', why: '不知道选什么时，先看看低保合不合适，经办人会再帮您看别的' }],
};

export interface ProposedAid {
  readonly aid: AidCode;
  /** One reason for each hardship that leads to it. */
  readonly reasons: readonly string[];
}

/** The aids that fit what happened, in the order of the law, each with the reasons it is proposed. */
export function proposedAids(events: readonly string[]): ProposedAid[] {
  const fits = eventCodes
    .filter((event) => events.indexOf(event) !== -1)
    .reduce<Fit[]>((all, event) => all.concat(aidsForEvents[event]), []);
  return aidCodes
    .map((aid) => ({ aid, reasons: fits.filter((fit) => fit.aid === aid).map((fit) => fit.why) }))
    .filter((proposal) => proposal.reasons.length > 0);
}

/** The aids that stand ticked when the page of aids opens: the resident's own choice, else all that are proposed. */
export function aidsToShowTicked(answers: Answers): AidCode[] {
  return answers.needs?.aids ?? proposedAids(answers.needs?.events ?? []).map((proposal) => proposal.aid);
}
