import { caseActions } from '../casework/actions';
import { dutyKinds } from '../casework/dutyKinds';
import { caseStatuses } from '../casework/statuses';
import { fieldProblemCodes } from '../forms/fieldProblem';
import { aidCodes } from '../kernel/aidCode';
import { errorCodes } from '../kernel/errorCode';
import { roles } from '../kernel/role';
import { actionWords, actionWordsForResident } from './actions';
import { aidInASentence, aidName, officialAidName } from './aids';
import { dueSentence, dutyWords, type DutyDates } from './duties';
import { errorWords } from './errors';
import { fieldProblemWords } from './fieldProblems';
import { roleName } from './roles';
import { statusWords } from './status';

/** Names of file kinds are what people read on their own phone; everything else is Chinese. */
const isPlainChinese = (text: string) =>
  /[一-龥]/.test(text) && !/[A-WYZa-z{}[\]]/.test(text.replace(/PDF|JPG|PNG|HEIC/g, ''));

describe('words for every code', () => {
  it.each(errorCodes)('the refusal %s has a sentence of its own', (code) => {
    expect(isPlainChinese(errorWords(code))).toBe(true);
    expect(errorWords(code)).not.toBe(errorWords('no such code'));
    expect(errorWords(code)).toMatch(/。$/);
  });

  it.each(fieldProblemCodes)('the problem %s has a sentence, with and without its parameters', (code) => {
    const params = { limit: 50, minimum: 1, maximum: 9, name: '示范甲' };
    for (const text of [
      fieldProblemWords(code, params, '姓名'),
      fieldProblemWords(code, code === 'tooFew' ? params : {}),
    ]) {
      expect(isPlainChinese(text)).toBe(true);
      expect(text).toMatch(/。$/);
    }
  });

  it('names the field that is empty, and says something of codes it does not know', () => {
    expect(fieldProblemWords('required', {}, '身份证号')).toBe('“身份证号”还没有填。');
    expect(fieldProblemWords('tooLong', { limit: 50 })).toBe('太长了，最多写50个字。');
    expect(fieldProblemWords('toString')).toBe('这一项填得不对，请检查。');
    expect(errorWords('toString')).toBe(errorWords('no such code'));
  });

  it('has words for aids, roles, statuses, actions and duties', () => {
    const texts = [
      ...aidCodes.flatMap((aid) => [aidName(aid), aidInASentence(aid), officialAidName(aid)]),
      ...roles.map(roleName),
      ...caseStatuses.flatMap((status) => [statusWords(status).label, statusWords(status).sentence]),
      ...caseActions.map(actionWords),
      ...caseActions.flatMap((action) => actionWordsForResident(action) ?? []),
      ...Object.keys(dutyKinds).flatMap((kind) => [dutyWords(kind).forResident, dutyWords(kind).forOffice]),
      dutyWords('toString').forOffice,
    ];
    expect(texts.filter((text) => !isPlainChinese(text))).toEqual([]);
  });

  it('tells a resident what concerns them, and nothing of how the office arranges its work', () => {
    expect(caseActions.filter((action) => actionWordsForResident(action) === null)).toEqual(['requestCall']);
    const told = caseActions.map((action) => actionWordsForResident(action) ?? '').join();
    expect(told).not.toMatch(/安排|待办|登记|不予受理|跑窗口/);
  });

  it('says whose turn it is before anything else', () => {
    expect(statusWords('submitted', 'resident')).toMatchObject({ label: '等您处理', turn: 'resident' });
    expect(statusWords('submitted')).toMatchObject({ label: '办理中', turn: 'office' });
  });
});

describe('until when, and why', () => {
  const duty: DutyDates = {
    state: 'open',
    side: 'office',
    startedOn: '2026-11-20',
    dueOn: '2026-11-23',
    within: 1,
    countedIn: 'workingDays',
  };

  it.each<[Partial<DutyDates>, string]>([
    [{}, '最迟11月23日（周一）。1个工作日内，从11月20日（周五）算起，周末和节假日不算。'],
    [{ countedIn: 'calendarDays', within: 3 }, '最迟11月23日（周一）。3天内，从11月20日（周五）算起。'],
    [{ countedIn: 'sameDay', dueOn: '2026-11-20' }, '最迟11月20日（周五）。当天办完。'],
    [
      { dueOn: null },
      '日期还定不下来，那一年的放假安排还没公布。1个工作日内，从11月20日（周五）算起，周末和节假日不算。',
    ],
    [{ state: 'paused' }, '正等您补材料，时间停下来不算；补交以后接着算。'],
  ])('%j', (change, expected) => {
    expect(dueSentence({ ...duty, ...change })).toBe(expected);
  });
});
