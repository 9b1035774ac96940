import { dueChip, dueReason } from './dueChip';

const review = {
  kind: 'reviewMaterials' as const,
  state: 'open' as const,
  bucket: 'today' as const,
  dueOn: '2026-11-23' as string | null,
  lateByWorkingDays: null as number | null,
  workingDaysLeft: 1 as number | null,
  within: 1,
  clause: 'JDZ 三(一)1',
};

describe('the due date of a line in the queue', () => {
  it('says late with the number of working days', () => {
    expect(dueChip({ ...review, bucket: 'late', dueOn: '2026-11-20', lateByWorkingDays: 1 }, '2026-11-23')).toEqual({
      tone: 'late',
      words: '超时 1 个工作日',
    });
  });

  it('says today, tomorrow, then the date with its weekday', () => {
    expect(dueChip(review, '2026-11-23').words).toBe('今天');
    expect(dueChip({ ...review, bucket: 'thisWeek', dueOn: '2026-11-24' }, '2026-11-23').words).toBe('明天');
    expect(dueChip({ ...review, bucket: 'thisWeek', dueOn: '2026-11-26' }, '2026-11-23').words).toBe(
      '11月26日（周四）',
    );
  });

  it('says paused before anything else, and what is left afterwards', () => {
    const paused = { ...review, state: 'paused' as const, bucket: 'paused' as const };
    expect(dueChip(paused, '2026-11-23')).toEqual({ tone: 'paused', words: '已暂停' });
    expect(dueReason({ ...paused, workingDaysLeft: 0 })).toBe('补交后还剩 1 个工作日');
  });

  it('names a date that waits for the calendar instead of guessing one', () => {
    const undated = { ...review, dueOn: null, bucket: 'unknown' as const };
    expect(dueChip(undated, '2026-11-23').words).toBe('期限待定');
    expect(dueReason(undated)).toBe('JDZ 三(一)1 · 1 个工作日 · 等工作日历导入');
  });

  it('calls a duty at the window one of the spot', () => {
    expect(dueReason({ ...review, kind: 'reviewMaterialsOnTheSpot', within: 0 })).toBe('JDZ 三(一)1 · 当场办');
  });
});
