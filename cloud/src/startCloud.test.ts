import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { behind, startProbedCloud, write } from '../../tests/support/probedEndpoints';
import { startCloud as startTestCloud } from '../../tests/support/startCloud';
import { readHealth } from '@twin-pledge/shared/contracts/system/readHealth';
import { readReadiness } from '@twin-pledge/shared/contracts/system/readReadiness';
import { readSettings } from './platform/settings/readSettings';
import { SettingsError } from './platform/settings/settingsError';
import { Log } from './platform/log/log';
import { Readiness } from './platform/system/readiness';
import { startCloud } from './startCloud';

describe('starting and stopping', () => {
  it('answers what was begun before it stops, and takes nothing new', async () => {
    const { cloud, resident } = await startProbedCloud();
    let release = (): void => undefined;
    behind.hold = new Promise((resolve) => (release = resolve));
    const input = { params: { place: 'here' }, query: {}, body: { text: 'last words' } };
    const underWay = cloud.call(write, input, { token: resident });
    while (behind.calls === 0) await new Promise((go) => setTimeout(go, 5));
    const stopped = cloud.stop();
    expect(await cloud.get(Readiness).isReady()).toBe(false);
    setTimeout(release, 100);
    expect((await underWay).id).toHaveLength(26);
    await stopped;
    await expect(fetch(`${cloud.url}/health`)).rejects.toThrow();
    behind.hold = undefined;
  });

  it('says that it is not ready while it stops', async () => {
    const cloud = await startTestCloud();
    cloud.get(Readiness).beginStopping();
    expect(await cloud.refusal(readReadiness, {})).toMatchObject({ status: 503, code: 'unavailable' });
    expect(await cloud.call(readHealth, {})).toEqual({ status: 'running' });
    await cloud.stop();
  });

  it('lets neither a demonstration open real records nor the other way', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'twin-pledge-start-'));
    const demonstration = readSettings({ DATA_DIR: dataDir, PORT: '0' });
    const log = new Log('error', () => undefined);
    const first = await startCloud(demonstration, { background: false, log });
    await first.stop(500);
    const again = await startCloud(demonstration, { background: false, log });
    await again.stop(500);
    const asProduction = { ...demonstration, mode: 'production' as const };
    await expect(startCloud(asProduction, { background: false, log })).rejects.toThrow(SettingsError);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('fails clearly when the port is taken', async () => {
    const cloud = await startTestCloud();
    const port = new URL(cloud.url).port;
    await expect(startTestCloud({ settings: { PORT: port } })).rejects.toThrow(/EADDRINUSE/);
    await cloud.stop();
  });
});
