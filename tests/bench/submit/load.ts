import { Agent, request } from 'node:http';
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Prepared } from './prepareDrafts';

/** What one side did with one share of the sendings. */
export interface Round {
  readonly perSecond: number;
  readonly latenciesMs: readonly number[];
  /** Of the server's process, per request. */
  readonly cpuMs: number;
  readonly failed: number;
}

const ticksPerSecond = 100;

/** Sends drafts over this many connections at once, each as soon as the one before it on its connection is answered. */
export async function sendAll(
  url: string,
  pid: number,
  drafts: readonly Prepared[],
  connections: number,
): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latenciesMs: number[] = [];
  let next = 0;
  let failed = 0;
  const work = async (): Promise<void> => {
    for (let draft = drafts[next++]; draft; draft = drafts[next++]) {
      const begun = performance.now();
      const status = await send(agent, url, draft);
      latenciesMs.push(performance.now() - begun);
      if (status !== 200) failed += 1;
    }
  };
  const cpuBefore = cpuSeconds(pid);
  const begun = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - begun) / 1000;
  const cpuMs = ((cpuSeconds(pid) - cpuBefore) * 1000) / drafts.length;
  agent.destroy();
  return { perSecond: drafts.length / seconds, latenciesMs, cpuMs, failed };
}

function send(agent: Agent, url: string, { draftId, version, token }: Prepared): Promise<number> {
  const headers = {
    Authorization: `Bearer ${token}`,
    'Idempotency-Key': randomUUID(),
    'Content-Type': 'application/json',
  };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/api/drafts/${draftId}/send`, { agent, method: 'POST', headers }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ version }));
  });
}

/** Processor time a process has used so far, its system calls among it. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / ticksPerSecond;
}

/** Memory a process holds now, in MiB. */
export function residentMib(pid: number): number {
  const kib = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return Number(kib) / 1024;
}
