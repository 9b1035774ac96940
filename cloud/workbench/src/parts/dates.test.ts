import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { dayWords, instantWords, keepServerDay, todayHere } from './dates';

describe('dates on the desk', () => {
  it('says today, tomorrow and yesterday, then the date, with the year where it is another', () => {
    const words = ['2026-11-23', '2026-11-24', '2026-11-22', '2026-11-30', '2027-01-04'].map((on) =>
      dayWords(on, '2026-11-23'),
    );
    expect(words).toEqual(['今天', '明天', '昨天', '11月30日（周一）', '2027年1月4日（周一）']);
  });

  it('shows an instant as the clock on the wall in Shanghai shows it', () => {
    expect(instantWords('2026-11-20T16:52:00.000Z')).toBe('11月21日 00:52');
    expect(instantWords('?')).toBe('?');
  });

  it('counts by the server’s day, not by this computer’s', () => {
    const here = todayHere();
    keepServerDay(addDays(here, 3));
    expect(todayHere()).toBe(addDays(here, 3));
    keepServerDay(here);
  });
});
