import { caseChip, dutyChip, dutyReason } from './currentDuty';
import type { Duty } from './deskCase';

const duty = (over: Partial<Duty> = {}): Duty => ({
  id: 'd',
  kind: 'reviewMaterials',
  state: 'open',
  side: 'office',
  startedOn: '2026-11-20',
  dueOn: '2026-11-23',
  within: 1,
  countedIn: 'workingDays',
  workingDaysLeft: 1,
  late: false,
  clause: 'JDZ 三(一)1',
  citation: '',
  ...over,
});
const today = '2026-11-23';

describe('a duty of a case', () => {
  it('says today, late and paused each with its own mark', () => {
    expect(dutyChip(duty(), today)).toEqual({ tone: 'turn', words: '审核材料 今天到期' });
    expect(dutyChip(duty({ late: true, dueOn: '2026-11-20' }), today).tone).toBe('late');
    expect(dutyChip(duty({ state: 'paused' }), today).tone).toBe('paused');
  });

  it('says why that date: from when, how many working days, which clause', () => {
    expect(dutyReason(duty(), today)).toBe('11月20日（周五）起 1 个工作日 · JDZ 三(一)1');
    expect(dutyReason(duty({ countedIn: 'sameDay', startedOn: today }), today)).toBe('今天，当场办 · JDZ 三(一)1');
  });

  it('says that a date waits for the calendar', () => {
    expect(dutyReason(duty({ dueOn: null }), today)).toContain('等工作日历导入后算出');
  });

  it('stands for the case: the nearest open duty, not the whole procedure, else the stage', () => {
    const whole = duty({ kind: 'completeCase', dueOn: '2026-12-16' });
    const survey = duty({ kind: 'surveyHousehold', dueOn: '2026-11-25' });
    expect(caseChip({ duties: [whole, survey], current: null, status: 'accepted' }, today).words).toBe(
      '入户调查 11月25日（周三）到期',
    );
    expect(caseChip({ duties: [duty({ state: 'ended' })], current: null, status: 'withdrawn' }, today).words).toBe(
      '已撤回',
    );
  });
});
