import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { year2026 } from '@twin-pledge/shared/calendar/years/2026';
import { Calendars } from '../features/calendar/api';
import { SignInStaff } from '../features/staff/signInStaff.command';
import { StaffRepository } from '../features/staff/staff.repository';
import { Settings } from '../platform/settings/settings';
import { startCloud, type RunningCloud } from '../../../tests/support/startCloud';
import { addAdministrator } from './addAdministrator';
import { importCalendar } from './importCalendar';

describe('commands for whoever runs the server', () => {
  let cloud: RunningCloud;
  let folder: string;
  let environment: NodeJS.ProcessEnv;
  let lines: string[] = [];
  const print = (line: string) => void lines.push(line);

  beforeAll(async () => {
    cloud = await startCloud();
    folder = mkdtempSync(join(tmpdir(), 'twin-pledge-commands-'));
    const { database } = cloud.get(Settings);
    const url = database.dialect === 'mysql' ? database.url : '';
    // The server's ports are taken, as they are where it runs.
    const taken = new URL(cloud.url).port;
    const ports = { PORT: taken, METRICS_PORT: taken };
    environment = { MODE: 'demonstration', DATA_DIR: cloud.dataDir, DATABASE_URL: url, ...ports };
  });
  afterAll(async () => {
    await cloud.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  beforeEach(() => (lines = []));

  const passwordIn = (printed: string[]) => /密码：(\S+)/.exec(printed.join('\n'))?.[1] ?? '';
  const signIn = (password: string) => cloud.get(SignInStaff).run({ loginName: 'admin.one', password }, 'here');

  it('adds the first administrator beside a running server, and tells password and code once', async () => {
    const args = ['--login', 'admin.one', '--name', '示范严明'];
    expect(await addAdministrator(args, environment, print)).toBe(0);
    const added = await cloud.get(StaffRepository).byLoginName('admin.one');
    expect(added).toMatchObject({ name: '示范严明', roles: ['administrator'], active: true });
    expect((await signIn(passwordIn(lines))).challenge).toHaveLength(43);
    lines = [];
    expect(await addAdministrator(args, environment, print)).toBe(1);
    expect(lines).toEqual([expect.stringContaining('已经有人用了')]);
  });

  it('replaces what an administrator lost, and nobody else’s', async () => {
    expect(await addAdministrator(['--login', 'admin.one', '--reset'], environment, print)).toBe(0);
    expect((await signIn(passwordIn(lines))).challenge).toHaveLength(43);
    lines = [];
    expect(await addAdministrator(['--login', 'nobody', '--reset'], environment, print)).toBe(1);
    expect(lines).toEqual(['没有这个登录名的管理员']);
  });

  it.each([[[]], [['--login', 'X']], [['--login', 'admin.two']], [['--unknown']]])(
    'explains itself for %j',
    async (args) => {
      expect(await addAdministrator(args, environment, print)).toBe(2);
      expect(lines[0]).toContain('npm run admin:add');
    },
  );

  it('says which setting can’t be used', async () => {
    const args = ['--login', 'admin.three', '--name', '示范'];
    expect(await addAdministrator(args, { ...environment, MODE: 'holiday' }, print)).toBe(1);
    expect(lines[0]).toContain('MODE');
  });

  it('imports a year from a file, and names the lines that are wrong', async () => {
    const days = [...year2026.holidays.map((day) => `${day},休`), ...year2026.makeUpDays.map((day) => `${day},班`)];
    const file = join(folder, '2026.csv');
    writeFileSync(file, `${days.join('\n')}\n2026-12-25,休\n`);
    const args = ['2026', file, '--source', '示范通知'];
    expect(await importCalendar(args, environment, print)).toBe(0);
    expect((await cloud.get(Calendars).current()).years[2026]?.holidays).toContain('2026-12-25');
    lines = [];
    writeFileSync(file, `${days.join('\n')}\n2026-12-32,休\n`);
    expect(await importCalendar(args, environment, print)).toBe(1);
    expect(lines).toEqual([`第${days.length + 1}行：日期看不懂，或者日历上没有这一天。`]);
    expect(await importCalendar(['2026', join(folder, 'none.csv'), '--source', '示范'], environment, print)).toBe(2);
  });
});
