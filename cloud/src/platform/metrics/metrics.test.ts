import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHealth } from '@twin-pledge/shared/contracts/system/readHealth';
import { readReadiness } from '@twin-pledge/shared/contracts/system/readReadiness';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { CORE_SCHEMA, load } from 'js-yaml';
import { startCloud, type RunningCloud } from '../../../../tests/support/startCloud';
import { freePort } from '../../../../tests/support/mariadb';
import { signedStaff } from '../../../../tests/support/signedStaff';
import { submittedCase } from '../../../../tests/support/submittedCase';
import { Outbox } from '../outbox/outbox';
import { Readiness } from '../system/readiness';
import { Schedule } from '../schedule/schedule';
import { Storage } from '../storage/storage';
import { Metrics } from './metrics';
import { Histogram } from './metric';

interface Rule {
  readonly alert: string;
  readonly expr: string;
  readonly for?: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly action: string };
}

const alertsFile = join(__dirname, '../../../../deploy/alerts.yml');
const words = new Set([
  'by',
  'sum',
  'rate',
  'max',
  'min',
  'time',
  'histogram_quantile',
  'le',
  'increase',
  'absent',
  'and',
  'or',
  'unless',
  'on',
  'job',
  'work',
  'instance',
  'operation',
  'route',
  'status',
  'outcome',
  'state',
  'ignoring',
  'up',
]);

describe('metrics', () => {
  let cloud: RunningCloud;
  let url: string;
  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    cloud = await startCloud({ settings: { METRICS_PORT: String(port) }, at: '2026-03-06T10:00:00+08:00' });
  });
  afterAll(() => cloud.stop());
  const scraped = async (): Promise<string[]> => {
    const answer = await fetch(`${url}/metrics`);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('version=0.0.4'),
    ]);
    return (await answer.text()).trimEnd().split('\n');
  };
  const valueOf = (lines: string[], start: string): number =>
    Number(
      lines
        .find((line) => line.startsWith(start))
        ?.split(' ')
        .at(-1) ?? Number.NaN,
    );

  it('stand at a port of their own and in the form that Prometheus reads', async () => {
    const lines = await scraped();
    const form =
      /^(# (HELP|TYPE) twin_pledge_\w+ .+|twin_pledge_\w+(\{\w+="[^"\\]*"(,\w+="[^"\\]*")*\})? -?[\d.e+-]+)$/;
    expect(lines.filter((line) => !form.test(line))).toEqual([]);
    // Prometheus puts its own under these names and renames ours, so that no rule would find them.
    expect(lines.filter((line) => /[{,](job|instance)=/.test(line))).toEqual([]);
    expect((await fetch(`${cloud.url}/metrics`)).headers.get('content-type')).not.toContain('version=0.0.4');
    expect((await fetch(`${url}/`)).status).toBe(404);
    expect((await fetch(`${url}/metrics`, { method: 'POST' })).status).toBe(404);
  });

  it('count requests by route and class, never by what stands in the address', async () => {
    const handler = await signedStaff(cloud, { name: '示范经办' });
    const { id, number } = await submittedCase(cloud, handler);
    await cloud.refusal(showDeskCase, { params: { id: 'SECRETVALUE' } }, { token: handler.token });
    await fetch(`${cloud.url}/api/secret-path?name=secret`);
    const lines = await scraped();
    const route = `route="GET ${showDeskCase.path}"`;
    expect(valueOf(lines, `twin_pledge_http_requests_total{${route},status="2xx"}`)).toBe(1);
    expect(valueOf(lines, `twin_pledge_http_requests_total{${route},status="4xx"}`)).toBe(1);
    expect(valueOf(lines, `twin_pledge_http_request_seconds_bucket{${route},le="+Inf"}`)).toBe(2);
    expect(valueOf(lines, 'twin_pledge_http_requests_total{route="none",status="4xx"}')).toBeGreaterThan(0);
    const text = lines.join('\n');
    for (const secret of [id, number, handler.staffId, 'SECRETVALUE', 'secret', '示'])
      expect(text).not.toContain(secret);
  });

  it('tell what waits, what failed and what is late', async () => {
    const before = await scraped();
    expect(valueOf(before, 'twin_pledge_duties_overdue')).toBe(0);
    cloud.get(Schedule).add({ name: 'test.fails', everySeconds: 60, run: async () => Promise.reject(new Error('no')) });
    await cloud.runScheduled();
    cloud.get(Outbox).register('test.kind', async () => Promise.reject(new Error('no')));
    await cloud.database.transaction((tx) => cloud.get(Outbox).enqueue(tx, { kind: 'test.kind', payload: {} }));
    await cloud.drainOutbox();
    await expect(cloud.get(Storage).read('files/00/NOTHING')).rejects.toThrow();
    cloud.clock.advanceDays(40);
    // What was counted a moment ago is remembered; another process counts anew.
    const text = await countedAnew(cloud);
    expect(valueOf(text, 'twin_pledge_job_failures_total{work="test.fails"}')).toBe(1);
    expect(valueOf(text, 'twin_pledge_job_runs_total{work="test.fails"}')).toBe(1);
    expect(valueOf(text, 'twin_pledge_job_failures_total{work="platform.housekeeping"}')).toBe(0);
    expect(valueOf(text, 'twin_pledge_job_last_run_seconds{work="test.fails"}')).toBeGreaterThan(1e9);
    expect(valueOf(text, 'twin_pledge_outbox_failures_total{kind="test.kind"}')).toBe(1);
    expect(valueOf(text, 'twin_pledge_outbox_tried_in_vain')).toBe(1);
    expect(valueOf(text, 'twin_pledge_ready')).toBe(1);
    expect(valueOf(text, 'twin_pledge_outbox_waiting')).toBeGreaterThan(0);
    expect(valueOf(text, 'twin_pledge_outbox_oldest_seconds')).toBeGreaterThan(30 * 86_400);
    expect(valueOf(text, 'twin_pledge_storage_errors_total{operation="get"}')).toBe(1);
    expect(valueOf(text, 'twin_pledge_duties_overdue')).toBeGreaterThan(0);
    expect(valueOf(text, 'twin_pledge_process_resident_bytes')).toBeGreaterThan(1e6);
    if (cloud.database.dialect === 'mysql')
      expect(valueOf(text, 'twin_pledge_database_connections{state="most"}')).toBe(20);
  });

  it('that can’t be read are counted and hide no other', async () => {
    const metrics = new Metrics();
    metrics.gauge('twin_pledge_bad', 'Bad.', async () => Promise.reject(new Error('away')));
    metrics.gauge('twin_pledge_good', 'Good.', () => 3);
    await metrics.text();
    const lines = (await metrics.text()).split('\n');
    expect(lines).toContain('twin_pledge_good 3');
    expect(lines).toContain('twin_pledge_metrics_errors_total{metric="twin_pledge_bad"} 1');
    expect(() => metrics.gauge('twin_pledge_good', 'Again.', () => 1)).toThrow();
  });

  it('spread values over bounds that add up', () => {
    const histogram = new Histogram('h', 'H.', [0.1, 1]);
    for (const value of [0.05, 0.1, 0.5, 7]) histogram.observe({ route: 'r' }, value);
    const found = [...histogram.samples()].map(({ ending, labels, value }) => [ending, labels['le'], value]);
    expect(found).toEqual([
      ['_bucket', '0.1', 2],
      ['_bucket', '1', 3],
      ['_bucket', '+Inf', 4],
      ['_sum', undefined, 7.65],
      ['_count', undefined, 4],
    ]);
  });

  it('are what every alert speaks of, and each alert says what to do', async () => {
    const { groups } = load(readFileSync(alertsFile, 'utf8'), { schema: CORE_SCHEMA }) as {
      groups: { name: string; rules: Rule[] }[];
    };
    const rules = groups.flatMap((group) => group.rules);
    const known = new Set((await scraped()).flatMap((line) => /^# TYPE (\w+)/.exec(line)?.[1] ?? []));
    expect(rules.length).toBeGreaterThan(10);
    expect(new Set(rules.map(({ alert }) => alert)).size).toBe(rules.length);
    for (const { alert, expr, labels, annotations, ...rest } of rules) {
      const names = [...expr.replace(/"[^"]*"/g, '').matchAll(/[a-z_]{2,}/g)].map(([name]) =>
        name.replace(/_(bucket|sum|count)$/, ''),
      );
      expect([alert, names.filter((name) => !known.has(name) && !words.has(name))]).toEqual([alert, []]);
      expect([alert, names.some((name) => name.startsWith('twin_pledge_') || name === 'up')]).toEqual([alert, true]);
      for (const [open, close] of ['()', '{}', '[]']) expect(expr.split(open!)).toHaveLength(expr.split(close!).length);
      expect(['page', 'ticket']).toContain(labels.severity);
      expect(annotations.summary.length).toBeGreaterThan(10);
      expect(annotations.action.length).toBeGreaterThan(20);
      expect(rest.for ?? '1m').toMatch(/^\d+[mhd]$/);
    }
  });
});

async function countedAnew(cloud: RunningCloud): Promise<string[]> {
  jest.spyOn(performance, 'now').mockReturnValue(performance.now() + 120_000);
  try {
    return (await cloud.get(Metrics).text()).split('\n');
  } finally {
    jest.restoreAllMocks();
  }
}

describe('readiness', () => {
  let cloud: RunningCloud;
  beforeAll(async () => {
    cloud = await startCloud();
  });
  afterAll(() => cloud.stop());

  it('fails while the database is older than the program, and comes back', async () => {
    const sql = 'SELECT name, applied_at FROM migration ORDER BY name DESC LIMIT 1';
    const last = (await cloud.database.selectOne<{ name: string; appliedAt: Date }>(sql))!;
    await cloud.database.execute('DELETE FROM migration WHERE name = ?', [last.name]);
    expect(await cloud.refusal(readReadiness, {})).toMatchObject({ status: 503 });
    await cloud.database.insert('migration', { name: last.name, appliedAt: last.appliedAt });
    expect(await cloud.call(readReadiness, {})).toEqual({ status: 'ready' });
  });

  it('fails while the database is away or the process ends; health does not', async () => {
    const select = jest.spyOn(cloud.database, 'selectOne').mockRejectedValue(new Error('away'));
    expect(await cloud.get(Readiness).isReady()).toBe(false);
    select.mockRestore();
    expect(await cloud.get(Readiness).isReady()).toBe(true);
    cloud.get(Readiness).beginStopping();
    expect(await cloud.refusal(readReadiness, {})).toMatchObject({ status: 503 });
    expect(await cloud.call(readHealth, {})).toEqual({ status: 'running' });
  });
});
