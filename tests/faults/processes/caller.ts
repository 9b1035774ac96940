import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Endpoint, EndpointAnswer, EndpointCall } from '@twin-pledge/shared/contracts/defineEndpoint';
import { callEndpoint, type CallOptions } from '../../support/callEndpoint';
import { CallRefused } from '../../support/callRefused';

/** How a line misbehaves, as shares of all calls from 0 to 1. */
export interface Line {
  /** The caller hangs up before the answer has come, and asks again. */
  readonly lostAnswers: number;
  /** The same command arrives twice in one moment. */
  readonly duplicates: number;
  /** A command that was answered long ago arrives once more, after others. */
  readonly late: number;
}

export const badLine: Line = { lostAnswers: 0.05, duplicates: 0.08, late: 0.05 };
export const worstLine: Line = { lostAnswers: 0.25, duplicates: 0.3, late: 0.3 };
export const cleanLine: Line = { lostAnswers: 0, duplicates: 0, late: 0 };

interface Sent {
  readonly endpoint: Endpoint;
  readonly input: unknown;
  readonly options: CallOptions;
  readonly answer: string;
}

const giveUpAfterMilliseconds = 120_000;
const remembered = 12;

/** What all callers of a run have seen together. */
export class Seen {
  calls = 0;
  /** Commands that change something and were answered with success. */
  acknowledged = 0;
  askedAgain = 0;
  refusedForNow = 0;
  hungUp = 0;
  duplicates = 0;
  late = 0;
  /** The longest that one caller waited for one answer. */
  longestWaitMs = 0;
  /** The longest time in which nobody had a change acknowledged. */
  longestPauseMs = 0;
  private lastAcknowledged: number | undefined;
  /** How connections broke, by the code of the network. */
  readonly broken = new Map<string, number>();
  /** Whatever must never be answered, by how often it was. */
  readonly faults = new Map<string, number>();

  /** Notes that a change was acknowledged. */
  acknowledge(): void {
    const now = Date.now();
    this.longestPauseMs = Math.max(this.longestPauseMs, now - (this.lastAcknowledged ?? now));
    this.lastAcknowledged = now;
    this.acknowledged += 1;
  }

  /** All that is counted, by name. */
  figures(): Record<string, number> {
    const { calls, acknowledged, askedAgain, refusedForNow, hungUp, duplicates, late } = this;
    const broken = Object.fromEntries([...this.broken].map(([code, count]) => [`broken ${code}`, count]));
    const { longestWaitMs, longestPauseMs } = this;
    const counts = { calls, acknowledged, askedAgain, refusedForNow, hungUp, duplicates, late };
    return { ...counts, ...broken, longestWaitMs, longestPauseMs };
  }

  fault(what: string): void {
    this.faults.set(what, (this.faults.get(what) ?? 0) + 1);
  }
}

/** A phone or desk that asks until it has an answer, always under the same key, on a line that may be bad. */
export class Caller {
  private readonly earlier: Sent[] = [];

  constructor(
    private readonly origin: () => string,
    readonly seen: Seen,
    private readonly line: Line,
  ) {}

  /** Asks as long as no answer comes or it is told to come back; a final refusal is thrown. */
  readonly call = async <E extends Endpoint>(
    endpoint: E,
    input: EndpointCall<E>,
    given: CallOptions = {},
  ): Promise<EndpointAnswer<E>> => {
    const options = { ...given, idempotencyKey: given.idempotencyKey ?? randomUUID() };
    const twice = endpoint.idempotent === true && Math.random() < this.line.duplicates;
    const asked = [this.untilAnswered(endpoint, input, options)];
    if (twice) asked.push(this.untilAnswered(endpoint, input, options));
    const [first, second] = await Promise.all(asked);
    if (twice) {
      this.seen.duplicates += 1;
      this.compare(endpoint, first, second);
    }
    if (endpoint.method !== 'GET') this.seen.acknowledge();
    if (endpoint.idempotent) await this.remember({ endpoint, input, options, answer: JSON.stringify(first) });
    return first as EndpointAnswer<E>;
  };

  private async remember(sent: Sent): Promise<void> {
    this.earlier.push(sent);
    if (this.earlier.length > remembered) this.earlier.shift();
    if (Math.random() >= this.line.late) return;
    const old = this.earlier[Math.floor(Math.random() * this.earlier.length)]!;
    this.seen.late += 1;
    const again = await this.untilAnswered(old.endpoint, old.input as never, old.options);
    this.compare(old.endpoint, JSON.parse(old.answer), again);
  }

  private compare(endpoint: Endpoint, one: unknown, other: unknown): void {
    if (JSON.stringify(one) !== JSON.stringify(other)) this.seen.fault(`${endpoint.id} answered twice otherwise`);
  }

  private async untilAnswered<E extends Endpoint>(endpoint: E, input: EndpointCall<E>, options: CallOptions) {
    const began = Date.now();
    for (let attempt = 1; ; attempt += 1) {
      this.seen.calls += 1;
      try {
        const answer = await this.once(endpoint, input, options);
        this.seen.longestWaitMs = Math.max(this.seen.longestWaitMs, Date.now() - began);
        return answer;
      } catch (error) {
        if (!this.mayAskAgain(endpoint, error)) throw error;
        if (Date.now() - began > giveUpAfterMilliseconds)
          throw new Error(`no answer to ${endpoint.id}`, { cause: error });
        this.seen.askedAgain += 1;
        await pause(Math.min(400, 20 * attempt) * (0.5 + Math.random()));
      }
    }
  }

  private once<E extends Endpoint>(endpoint: E, input: EndpointCall<E>, options: CallOptions) {
    if (Math.random() >= this.line.lostAnswers) return callEndpoint(this.origin(), endpoint, input, options);
    this.seen.hungUp += 1;
    const signal = AbortSignal.timeout(Math.ceil(Math.random() * 60));
    return callEndpoint(this.origin(), endpoint, input, { ...options, signal });
  }

  /** Whoever has to come back is told so in one plain sentence or two, without a word of the machine. */
  private toldToComeBack(endpoint: Endpoint, { body }: CallRefused): void {
    this.seen.refusedForNow += 1;
    const { message } = body as { message?: string };
    if (!/^[\p{Script=Han}，。]{8,40}$/u.test(message ?? '')) this.seen.fault(`${endpoint.id} told ${message}`);
  }

  private mayAskAgain(endpoint: Endpoint, error: unknown): boolean {
    if (!(error instanceof CallRefused)) {
      const { cause, name } = error as Error & { cause?: { code?: string } };
      const code = cause?.code ?? name;
      this.seen.broken.set(code, (this.seen.broken.get(code) ?? 0) + 1);
      return true;
    }
    const { status, code } = error;
    if (status === 503) this.toldToComeBack(endpoint, error);
    else if (status >= 500) this.seen.fault(`${endpoint.id} answered ${status} ${code}`);
    return status >= 500 || status === 429 || code === 'requestInProgress';
  }
}
