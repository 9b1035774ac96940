import type { DutyKindCode } from '../casework/dutyKinds';
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
  surveyHousehold: { forResident: '工作人员上门调查', forOffice: '入户调查' },
  completeCase: { forResident: '全部办完', forOffice: '全程办结' },
  callResident: { forResident: '工作人员给您打电话', forOffice: '打电话告知' },
};

const isKnown = (kind: string): kind is DutyKindCode => Object.prototype.hasOwnProperty.call(words, kind);

/** What a duty is called, to the resident or on the desk; a kind that this version does not know is 要办的事. */
export const dutyWords = (kind: string): DutyWords =>
  isKnown(kind) ? words[kind] : { forResident: '要办的事', forOffice: '要办的事' };

export interface DutyDates {
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

/** Until when, and why that date: 最迟11月23日（周一）。1个工作日内，从11月20日（周五）算起，周末和节假日不算。 */
export function dueSentence(duty: DutyDates): string {
  if (duty.state === 'paused') {
    return duty.side === 'resident' ? '时间停下来了。' : '正等您补材料，时间停下来不算；补交以后接着算。';
  }
  const until =
    duty.dueOn === null ? '日期还定不下来，那一年的放假安排还没公布' : `最迟${formatChineseDate(duty.dueOn)}`;
  return `${until}。${counting(duty)}。`;
}
