import { importCalendar } from '@twin-pledge/shared/contracts/staff/importCalendar';
import { listCalendar } from '@twin-pledge/shared/contracts/staff/listCalendar';
import { dueOn } from '@twin-pledge/shared/calendar/workingCalendar';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { staffWith } from '../../../../tests/support/staffWith';
import { Calendars } from './api';

const csv2027 = [
  '日期,种类',
  '2027-01-01,休',
  ...['05', '06', '07', '08', '09', '10', '11'].map((day) => `2027-02-${day},休`),
  ...['2027-04-05,休', '2027-05-01,休', '2027-06-09,休', '2027-09-15,休', '2027-10-01,休', '2027-02-20,班'],
].join('\n');
const body = { year: 2027, csv: csv2027, source: '示范：一份通知' };

describe('the working-day calendar', () => {
  let cloud: RunningCloud;
  let administrator: string;
  let handler: string;

  beforeAll(async () => {
    cloud = await startCloud();
    administrator = (await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' })).token;
    handler = (await staffWith(cloud, { roles: ['townshipHandler'] })).token;
  });
  afterAll(() => cloud.stop());

  it('tells from November on that next year is missing', async () => {
    cloud.clock.set('2026-10-31T10:00:00+08:00');
    const admin = { token: await staffToken() };
    expect((await cloud.call(listCalendar, {}, admin)).nextYearMissing).toBe(false);
    cloud.clock.set('2026-10-31T23:59:00+08:00');
    cloud.clock.advanceMilliseconds(120_000);
    const overview = await cloud.call(listCalendar, {}, { token: await staffToken() });
    expect(overview.nextYearMissing).toBe(true);
    expect(overview.years.map(({ year, imported }) => [year, imported])).toEqual([
      [2024, false],
      [2025, false],
      [2026, false],
    ]);
  });

  async function staffToken() {
    return (await staffWith(cloud, { roles: ['administrator'], regionCode: '000000000000' })).token;
  }

  it('takes no year from anybody but an administrator', async () => {
    handler = (await staffWith(cloud, { roles: ['townshipHandler'] })).token;
    expect(await cloud.refusal(importCalendar, { body }, { token: handler })).toMatchObject({ status: 403 });
  });

  it('refuses a file with a wrong line, names the line, and keeps what stood', async () => {
    administrator = await staffToken();
    const wrong = { ...body, csv: `${csv2027}\n2027-02-30,休` };
    expect(await cloud.refusal(importCalendar, { body: wrong }, { token: administrator })).toMatchObject({
      code: 'invalidInput',
      details: { problems: [{ path: 'csv.16', code: 'calendarDate' }] },
    });
    expect((await cloud.get(Calendars).current()).years[2027]).toBeUndefined();
  });

  it('counts on into an imported year; the newest import of a year stands', async () => {
    const calendars = cloud.get(Calendars);
    expect(dueOn(await calendars.current(), '2026-12-31', 1)).toBeNull();
    expect(await cloud.call(importCalendar, { body }, { token: administrator })).toMatchObject({
      year: 2027,
      holidays: 13,
      makeUpDays: 1,
    });
    const first = await calendars.current();
    expect(dueOn(first, '2026-12-31', 1)).toBe('2027-01-04');
    expect(await calendars.nextYearMissing()).toBe(false);
    await cloud.call(importCalendar, { body: { ...body, csv: `${csv2027}\n2027-01-04,休` } }, { token: administrator });
    const second = await calendars.current();
    expect(dueOn(second, '2026-12-31', 1)).toBe('2027-01-05');
    expect(second.version).not.toBe(first.version);
    const { years } = await cloud.call(listCalendar, {}, { token: administrator });
    expect(years.find(({ year }) => year === 2027)).toMatchObject({ imported: true, holidays: 14 });
  });

  it('its version fits what an application keeps of it, also after thirty imported years', async () => {
    for (let year = 2028; year <= 2056; year += 1) {
      const csv = csv2027.replace(/2027/g, String(year)).replace(/.*班$/m, '');
      await cloud.call(importCalendar, { body: { ...body, year, csv } }, { token: administrator });
    }
    expect((await cloud.get(Calendars).current()).version.length).toBeLessThan(600);
  });
});
