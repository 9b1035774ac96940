import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listOverdue } from '@twin-pledge/shared/contracts/desk/listOverdue';
import { listQueue } from '@twin-pledge/shared/contracts/desk/listQueue';
import { recordTrip } from '@twin-pledge/shared/contracts/desk/recordTrip';
import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { requestEndpoint } from '../../support/callEndpoint';
import type { Region, Sample } from './loadRegion';
import type { Measured } from './measured';
import { runningSums, type Seeded } from './seeded';
import type { SignedIn, StaffRole } from './staffRows';

type Act = (person: StaffAtWork) => Promise<unknown>;

/** What somebody of a role does in a day and how often, in parts of a hundred. */
const days: Readonly<Record<StaffRole, readonly (readonly [number, Act])[]>> = {
  townshipHandler: [
    [32, (one) => one.queue('queue of a handler', 'mine')],
    [6, (one) => one.queue('queue of a township', 'all')],
    [28, (one) => one.caseOfQueue()],
    [7, (one) => one.searchName('search by whole name', (name) => name)],
    [7, (one) => one.searchName('search by beginning of name', (name) => [...name].slice(0, 2).join(''))],
    [8, (one) => one.searchNumber()],
    [12, (one) => one.trip()],
  ],
  townshipLeader: [
    [50, (one) => one.overdue('overdue board of a leader')],
    [15, (one) => one.queue('queue of a township', 'all')],
    [20, (one) => one.caseOfQueue()],
    [8, (one) => one.searchName('search by beginning of name', (name) => [...name].slice(0, 2).join(''))],
    [7, (one) => one.searchNumber()],
  ],
  countyOfficer: [
    [25, (one) => one.overdue('overdue board of a county')],
    [30, (one) => one.queue('queue of a county officer', 'mine')],
    [25, (one) => one.caseOfQueue()],
    [12, (one) => one.searchName('search by beginning of name', (name) => [...name].slice(0, 2).join(''))],
    [8, (one) => one.searchNumber()],
  ],
};

const thinkMs = { least: 1_000, most: 3_000 };

/** One member of staff at the desk, within what their role reaches. */
export class StaffAtWork {
  private caseIds: string[] = [];
  private readonly samples: readonly Sample[];

  constructor(
    private readonly url: string,
    region: Region,
    private readonly who: SignedIn,
    private readonly random: Seeded,
    private readonly measured: () => Measured | undefined,
    private readonly now: () => Date = () => new Date(),
  ) {
    const mine = [...region.samples].filter(
      ([code]) => who.regionCode === code || code.startsWith(who.regionCode.slice(0, 6)),
    );
    const here = mine.filter(([code]) => code === who.regionCode);
    this.samples = (here.length > 0 ? here : mine).flatMap(([, samples]) => samples);
  }

  /** Works until told to stop, thinking one to three seconds between two things. */
  async work(stopped: () => boolean): Promise<void> {
    const acts = days[this.who.role];
    const ends = runningSums(acts.map(([parts]) => parts));
    await pause(this.random.next() * thinkMs.most);
    while (!stopped()) {
      await this.random.weighted(acts, ends)[1](this);
      await pause(thinkMs.least + this.random.next() * (thinkMs.most - thinkMs.least));
    }
  }

  async queue(operation: string, scope: 'mine' | 'all'): Promise<void> {
    const page = await this.ask<{ items: { caseId: string }[] }>(operation, listQueue, { body: { scope } });
    this.caseIds = page?.items.map(({ caseId }) => caseId) ?? [];
  }

  async overdue(operation: string): Promise<void> {
    await this.ask(operation, listOverdue, { query: {} });
  }

  async caseOfQueue(): Promise<{ id: string; version: number } | undefined> {
    const sample = this.random.oneOf(this.samples);
    const id = this.caseIds.length > 0 && this.random.happens(0.7) ? this.random.oneOf(this.caseIds) : sample.caseId;
    return this.ask('case page', showDeskCase, { params: { id } });
  }

  async searchName(operation: string, part: (name: string) => string): Promise<void> {
    await this.ask(operation, searchCases, { body: { q: part(this.random.oneOf(this.samples).name) } });
  }

  async searchNumber(): Promise<void> {
    await this.ask('search by identity number', searchCases, {
      body: { q: this.random.oneOf(this.samples).idNumber },
    });
  }

  /** Opens a case and notes that somebody came about it. */
  async trip(): Promise<void> {
    const open = this.samples.filter(({ underWay }) => underWay);
    const shown = await this.ask<{ version: number }>('case page', showDeskCase, {
      params: { id: (open.length > 0 ? this.random.oneOf(open) : this.random.oneOf(this.samples)).caseId },
    });
    const asked = shown as { id: string; version: number; allowed: string[] } | undefined;
    if (!asked?.allowed.includes('recordTrip')) return;
    const body = { version: asked.version, reason: '带来一份证明', cameOn: plainDateInShanghai(this.now()) };
    await this.ask('record a trip (write)', recordTrip, { params: { id: asked.id }, body });
  }

  private async ask<T>(operation: string, endpoint: Endpoint, input: unknown): Promise<T | undefined> {
    const start = performance.now();
    try {
      const response = await requestEndpoint(this.url, endpoint, input, { token: this.who.token });
      const body = await response.text();
      this.measured()?.note(operation, performance.now() - start, response.status);
      return response.ok ? (JSON.parse(body) as T) : undefined;
    } catch {
      this.measured()?.note(operation, performance.now() - start, 0);
      return undefined;
    }
  }
}
