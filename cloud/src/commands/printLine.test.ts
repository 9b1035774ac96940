import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { addAdministrator } from './addAdministrator';
import { makeTestDatabase, type TestDatabase } from '../../../tests/support/testDatabase';

const program = join(__dirname, '../../dist/src/commands/addAdministrator.js');

describe('a command nobody listens to', () => {
  let place: TestDatabase;
  beforeEach(async () => {
    place = await makeTestDatabase();
  });
  afterEach(() => place.drop());

  it('does its work to the end', async () => {
    const settings = {
      MODE: 'demonstration',
      DATA_DIR: place.dataDir,
      ...(place.url && { DATABASE_URL: place.url }),
    };
    const args = ['--login', 'admin.one', '--name', '示范严明'];
    const env = { PATH: process.env['PATH'], ...settings };
    const command = spawn(process.execPath, [program, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [command.stdout, command.stderr]) stream.destroy();
    expect(await once(command, 'exit')).toEqual([0, null]);
    const lines: string[] = [];
    expect(await addAdministrator(args, settings, (line) => lines.push(line))).toBe(1);
    expect(lines).toEqual([expect.stringContaining('已经有人用了')]);
  });
});
