import type { DutyKind } from '../casework/dutyKind';
import { dutyKinds, type DutyKindCode } from '../casework/dutyKinds';
import { formatChineseDate, type PlainDate } from '../kernel/plainDate';

interface DutyWords {
  /** To the resident: who does what. */
  readonly forResident: string;
  /** On the desk: the work. */
  readonly forOffice: string;
}

const words: Record<DutyKindCode, DutyWords> = {
  reviewMaterials: { forResident: '经办人看材料', forOffice: '审核材料' },
  reviewMaterialsOnTheSpot: { forResident: '经办人当场看材料', forOffice: '当场审核材料' },
  supplyMaterials: { forResident: '等您补材料', forOffice: '等申请人补材料' },
  requestVerificationAtRegistration: { forResident: '户口所在地核对家庭情况', forOffice: '向县级民政部门申请信息核对' },
  writeToRegistration: { forResident: '发信请户口所在地核对', forOffice: '给户籍地发函' },
  requestVerification: { forResident: '申请核对家庭情况', forOffice: '向县级民政部门申请信息核对' },
  verifyMeans: { forResident: '县里核对家庭情况', forOffice: '信息核对' },
  awaitRegistrationAnswer: { forResident: '等户口所在地回信', forOffice: '催户籍地回信' },
  assessCase: { forResident: '评估家庭情况和需要的帮助', forOffice: '综合评估、列需求清单' },
  holdDemocraticReview: { forResident: '请熟悉情况的人评议', forOffice: '民主评议' },
  postNotice: { forResident: '在村里贴出公示', forOffice: '张贴公示' },
  keepNotice: { forResident: '公示期', forOffice: '公示期' },
  reviewObjection: { forResident: '复核别人的不同意见', forOffice: '复核异议' },
  formOpinion: { forResident: '提出初审意见', forOffice: '提出初审意见' },
  decideCase: { forResident: '作出决定', forOffice: '审核确认' },
  decideHonestly: { forResident: '作出决定（诚信申报，办得快）', forOffice: '审核确认（诚信申报）' },
  deliverApprovalNotice: { forResident: '把批准通知书送给您', forOffice: '送达准予通知书' },
  issueCertificate: { forResident: '发低保证', forOffice: '发低保证' },
  deliverRefusalNotice: { forResident: '把告知书送给您', forOffice: '送达不予确认告知书' },
  assessSelfCare: { forResident: '评估生活自理能力', forOffice: '评估自理能力' },
  signCareAgreement: { forResident: '定由谁照料，签协议', forOffice: '签委托照料协议' },
  considerRelief: { forResident: '经办人先看要不要马上救助', forOffice: '先看要不要先行救助' },
  confirmRelief: { forResident: '另一位负责人确认先救助', forOffice: '确认先行救助' },
  handOverRelief: { forResident: '把救助款物交给您', forOffice: '发放救助、收回执' },
  completeReliefPapers: { forResident: '补齐先救助的手续', forOffice: '补齐先行救助手续' },
  sendReferral: { forResident: '转给主管部门', forOffice: '送推送函' },
  collectReferralAnswer: { forResident: '等主管部门答复', forOffice: '催部门答复' },
  hearPerson: { forResident: '听您说明情况', forOffice: '听取本人说明' },
  reviewFindingLegally: { forResident: '县里审查认定合不合法', forOffice: '法律审核' },
  postDishonestyNotice: { forResident: '在村里公示不实承诺', forOffice: '张贴不实承诺公示' },
  keepDishonestyNotice: { forResident: '不实承诺公示期', forOffice: '不实承诺公示期' },
  reviewFindingAgain: { forResident: '复核您的异议', forOffice: '复核对认定的异议' },
  surveyHousehold: { forResident: '工作人员上门调查', forOffice: '入户调查' },
  completeCase: { forResident: '全部办完', forOffice: '全程办结' },
  callResident: { forResident: '工作人员给您打电话', forOffice: '打电话告知' },
};

const isKnown = (kind: string): kind is DutyKindCode => Object.prototype.hasOwnProperty.call(words, kind);

/** What a duty is called, to the resident or on the desk; a kind that this version does not know is 要办的事. */
export const dutyWords = (kind: string): DutyWords =>
  isKnown(kind) ? words[kind] : { forResident: '要办的事', forOffice: '要办的事' };

export interface DutyDates {
  /** Known where it matters what stopped the clock. */
  readonly kind?: string;
  readonly state: 'open' | 'paused' | 'met' | 'ended';
  readonly side: 'office' | 'resident';
  readonly startedOn: PlainDate;
  readonly dueOn: PlainDate | null;
  readonly within: number;
  readonly countedIn: 'workingDays' | 'calendarDays' | 'sameDay';
}

function counting({ startedOn, within, countedIn }: DutyDates): string {
  if (countedIn === 'sameDay') return '当天办完';
  const from = `从${formatChineseDate(startedOn)}算起`;
  return countedIn === 'workingDays' ? `${within}个工作日内，${from}，周末和节假日不算` : `${within}天内，${from}`;
}

function pausedSentence(kind: string | undefined): string {
  const stops = kind !== undefined && isKnown(kind) ? ((dutyKinds[kind] as DutyKind).stoppedBy ?? []) : [];
  if (stops.some((stop) => stop.duty === 'reviewObjection'))
    return '正在复核别人提的不同意见，时间停下来不算；复核完接着算。';
  return '正等您补材料，时间停下来不算；补交以后接着算。';
}

/** Until when, and why that date: 最迟11月23日（周一）。1个工作日内，从11月20日（周五）算起，周末和节假日不算。 */
export function dueSentence(duty: DutyDates): string {
  if (duty.state === 'paused') {
    return duty.side === 'resident' ? '时间停下来了。' : pausedSentence(duty.kind);
  }
  const until =
    duty.dueOn === null ? '日期还定不下来，那一年的放假安排还没公布' : `最迟${formatChineseDate(duty.dueOn)}`;
  return `${until}。${counting(duty)}。`;
}
