import { Inject, Singleton } from '@midwayjs/core';
import type { Context } from '@midwayjs/koa';
import type { Endpoint } from '@twin-pledge/shared/contracts/defineEndpoint';
import { invalidInput, type InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { visibleText } from '@twin-pledge/shared/kernel/visibleText';
import { safeParse } from 'zod/v4/core';
import { Authentication } from '../auth/authenticate';
import type { Principal } from '../auth/principal';
import type { BinaryAnswer } from './binaryAnswer';
import type { AnyHandler } from './anyHandler';
import { Idempotency } from './idempotency';
import { inputProblems } from './inputProblems';
import { picturesIn } from '../scanner/picturesIn';
import { VirusScan } from '../scanner/virusScan';
import { networkOf } from './networkOf';
import { OutputMismatch } from './outputMismatch';
import { readJsonBody } from './readJsonBody';
import type { RequestContext } from './requestContext';
import { sendBinary } from './sendBinary';

const usualBodyLimitBytes = 256 * 1024;

interface RawInput {
  readonly params: unknown;
  readonly query: unknown;
  readonly label: unknown;
  readonly body: unknown;
}

/** Everything that happens around the method that answers an endpoint, in this order for every endpoint. */
@Singleton()
export class EndpointPipeline {
  @Inject() private readonly authentication!: Authentication;
  @Inject() private readonly idempotency!: Idempotency;
  @Inject() private readonly scan!: VirusScan;

  /** Answers one request; refusals are thrown as DomainError for the error answer around all. */
  async answer(endpoint: Endpoint, method: AnyHandler, koa: Context): Promise<void> {
    koa.state['endpointId'] = endpoint.id;
    koa.state['route'] = `${endpoint.method} ${endpoint.path}`;
    const principal = await this.authentication.principalOf(koa.get('authorization'));
    koa.state['principal'] = principal;
    this.authentication.admit(endpoint, principal);
    const raw = await readInput(endpoint, koa);
    const input = parseInput(endpoint, raw);
    // Before the command's transaction begins: the scanner may take its time.
    if (this.scan.isConnected) for (const picture of picturesIn(input['body'])) await this.scan.requireClean(picture);
    const context: RequestContext = {
      requestId: koa.state['requestId'] as string,
      clientAddress: networkOf(koa.ip),
      koa,
    };
    const work = async (): Promise<unknown> => output(endpoint, await method(input, principal, context));
    const result = endpoint.idempotent ? await this.once(endpoint, koa, principal, raw, work) : await work();
    send(endpoint, koa, result);
  }

  private once(
    endpoint: Endpoint,
    koa: Context,
    principal: Principal,
    raw: RawInput,
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    const request = { endpointId: endpoint.id, key: koa.get('idempotency-key'), principal, input: raw };
    return this.idempotency.once(request, work);
  }
}

async function readInput(endpoint: Endpoint, koa: Context): Promise<RawInput> {
  const { body } = endpoint.input;
  const limit = endpoint.bodyLimitBytes ?? usualBodyLimitBytes;
  return {
    params: { ...koa['params'] },
    query: { ...koa.query },
    label: endpoint.input.label === undefined ? undefined : readLabel(koa.get('x-label')),
    body: body !== undefined && body !== 'stream' ? await readJsonBody(koa.req, limit) : undefined,
  };
}

/** What is not well encoded counts as not given. */
function readLabel(header: string): string | undefined {
  try {
    return header === '' ? undefined : visibleText(decodeURIComponent(header));
  } catch {
    return undefined;
  }
}

function parseInput(endpoint: Endpoint, raw: RawInput): Record<keyof RawInput, unknown> {
  const problems: InputProblem[] = [];
  const parsed: Record<keyof RawInput, unknown> = {
    params: undefined,
    query: undefined,
    label: undefined,
    body: undefined,
  };
  for (const part of ['params', 'query', 'label', 'body'] as const) {
    const schema = endpoint.input[part];
    if (schema === undefined || schema === 'stream') continue;
    const reading = safeParse(schema, raw[part], { reportInput: true });
    if (reading.success) parsed[part] = reading.data;
    else problems.push(...inputProblems(part, reading.error.issues));
  }
  if (problems.length > 0) throw invalidInput(problems);
  return parsed;
}

/** Checks the answer against its form; what the form doesn't name never leaves. */
function output(endpoint: Endpoint, result: unknown): unknown {
  if (endpoint.output === 'binary' || endpoint.output === 'none') return result;
  const reading = safeParse(endpoint.output, result);
  if (!reading.success) throw new OutputMismatch(endpoint.id, reading.error.issues);
  return reading.data;
}

function send(endpoint: Endpoint, koa: Context, result: unknown): void {
  if (endpoint.output === 'binary') sendBinary(koa, result as BinaryAnswer);
  else if (endpoint.output === 'none') koa.status = 204;
  else {
    koa.status = 200;
    koa.type = 'application/json; charset=utf-8';
    koa.body = JSON.stringify(result);
  }
}
