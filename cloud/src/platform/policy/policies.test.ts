import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays } from '@twin-pledge/shared/kernel/plainDate';
import { resolvePolicy } from '@twin-pledge/shared/policy/resolvePolicy';
import { SettingsError } from '../settings/settingsError';
import { Policies } from './policies';
import { readPolicyLibrary } from './policyLibrary';

const folder = mkdtempSync(join(tmpdir(), 'policies-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const clock = { todayOn: () => '2026-03-02' };
async function policiesOf(mode: 'demonstration' | 'production', policyDir?: string): Promise<Policies> {
  const policies = Object.assign(new Policies(), { settings: { mode, policyDir, sources: {} }, clock } as object);
  await policies.load();
  return policies;
}

/** A folder as an operator gives it, with one pack for a county of another province. */
function policyDirWith(name: string, entries: string): string {
  const dir = join(folder, name);
  mkdirSync(join(dir, 'my-county'), { recursive: true });
  mkdirSync(join(dir, 'sources'));
  writeFileSync(
    join(dir, 'my-county', 'pack.yaml'),
    "regionCode: '330127000000'\nname: 试验县\npackVersion: '2026.1'\nsource: MY2026\n",
  );
  writeFileSync(join(dir, 'my-county', 'procedure.yaml'), entries);
  writeFileSync(
    join(dir, 'sources', 'my.yaml'),
    'id: MY2026\ntitle: 试验县办法\nnumber: 试〔2026〕1号\nissuer: 试验县\nissuedOn: 2026-01-01\ntextAtHand: true\nclauses:\n  三: 十天办完\n',
  );
  return dir;
}

describe('the policies of a running program', () => {
  it('a county joins by adding one pack, not code', async () => {
    const dir = policyDirWith(
      'good',
      '- {id: intake.served, value: true, validFrom: 2026-01-01, source: MY2026, clause: MY2026 三}\n' +
        '- {id: process.totalWithinWorkingDays, value: 10, unit: workingDays, validFrom: 2026-01-01, source: MY2026, clause: MY2026 三}\n',
    );
    const policies = await policiesOf('production', dir);
    expect(policies.resolve('330127100000', '2026-03-02').number('process.totalWithinWorkingDays')).toBe(10);
    expect(policies.serves('330127100000')).toBe(true);
    expect(policies.cite('MY2026 三')).toBe('试〔2026〕1号 三：十天办完');
  });

  it('does not start with a pack that is wrong, and names file and line', async () => {
    const dir = policyDirWith(
      'wrong',
      '\n- id: process.totalWithinWorkingDays\n  value: many\n  validFrom: 2026-01-01\n  source: MY2026\n',
    );
    await expect(policiesOf('production', dir)).rejects.toThrow(SettingsError);
    await expect(policiesOf('production', dir)).rejects.toThrow(/my-county\/procedure\.yaml:2 .*要写一个数字/);
  });

  it('serves the two counties of the demonstration, and in production only those that say so', async () => {
    const demonstration = await policiesOf('demonstration');
    expect(
      ['360281100000', '120115101000', '430682114000', '000000000000', 'x'].map((code) => demonstration.serves(code)),
    ).toEqual([true, true, false, false, false]);
    expect(demonstration.servesWithin('360000000000')).toBe(true);
    expect(demonstration.servesWithin('440000000000')).toBe(false);
    expect((await policiesOf('production')).serves('360281100000')).toBe(false);
  });

  it('shows no real telephone number in the demonstration', async () => {
    const policy = (await policiesOf('demonstration')).resolve('360281100000', '2026-03-02');
    expect(policy.string('contacts.townshipPhone')).toMatch(/示范/);
    expect(policy.string('contacts.hotline')).toMatch(/示范/);
  });

  it('keeps one policy for each law, not one for each township and day, and answers as if it kept none', async () => {
    const policies = await policiesOf('demonstration');
    const { packs } = readPolicyLibrary({ demonstration: true });
    const changes = packs.flatMap(({ entries }) => entries.flatMap(({ validFrom, validTo }) => [validFrom, validTo]));
    const days = [...new Set(changes)].flatMap((day) => (day ? [addDays(day, -1), day, addDays(day, 1)] : []));
    const regions = packs.flatMap(({ regionCode, entries }) => [
      regionCode,
      ...entries.flatMap((one) => one.regions ?? []),
    ]);
    const places = [...new Set([...regions, '360281100200', '360281113201', '430682114000', '440100000000'])];

    const kept = new Set<unknown>();
    for (const place of places) {
      for (const day of days) {
        const { regionCode, onDate, packVersion, values } = policies.resolve(place, day);
        const { values: wanted, packVersion: from } = resolvePolicy(packs, place, day);
        const { 'verification.sources': _, ...others } = values;
        const { 'verification.sources': __, ...othersWanted } = wanted;
        expect({ regionCode, onDate, packVersion, ...others }).toEqual({
          regionCode: place,
          onDate: day,
          packVersion: from,
          ...othersWanted,
        });
        kept.add(values);
      }
    }
    expect(kept.size).toBeLessThan((places.length * days.length) / 3);
    const [one, other] = ['360281197200', '360281198201'].map((place, day) =>
      policies.resolve(place, `2026-03-0${day + 2}`),
    );
    expect(one?.values).toBe(other?.values);
  });
});
