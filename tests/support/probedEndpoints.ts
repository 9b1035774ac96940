import { Inject, Singleton } from '@midwayjs/core';
import { defineEndpoint, type EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import * as z from 'zod/mini';
import { startCloud, type RunningCloud } from './startCloud';
import type { Principal, ResidentPrincipal, StaffPrincipal } from '../../cloud/src/platform/auth/principal';
import { PrincipalSource } from '../../cloud/src/platform/auth/principalSource';
import { Database } from '../../cloud/src/platform/database/database';
import { newId } from '../../cloud/src/platform/ids/newId';
import type { BinaryAnswer } from '../../cloud/src/platform/http/binaryAnswer';
import { Controller } from '../../cloud/src/platform/http/controller';
import { Handles } from '../../cloud/src/platform/http/handles';
import type { RequestContext } from '../../cloud/src/platform/http/requestContext';

const note = z.object({
  text: z.string().check(z.minLength(1), z.maxLength(20)),
  kind: z.optional(z.enum(['a', 'b'])),
});
/** Writes a note, once, for whoever is signed in. */
export const write = defineEndpoint({
  id: 'test.write',
  method: 'POST',
  path: '/api/test/:place/notes',
  summary: 'Writes a note once.',
  access: 'signedIn',
  input: {
    params: z.object({ place: z.string().check(z.regex(/^[a-z]{1,9}$/)) }),
    query: z.object({ times: z.optional(z.string()) }),
    body: note,
  },
  output: z.object({ id: z.string(), by: z.string() }),
  idempotent: true,
});
/** Says what it was told. */
export const echo = defineEndpoint({
  id: 'test.echo',
  method: 'POST',
  path: '/api/test/echo',
  summary: 'Says what it was told.',
  access: 'public',
  input: {
    body: z.object({ idNumber: z.string().check(z.refine((text) => text === 'good', { error: 'idChecksum' })) }),
  },
  output: z.object({ idNumber: z.string() }),
});
/** Breaks its own promise, or throws. */
export const broken = defineEndpoint({
  id: 'test.broken',
  method: 'GET',
  path: '/api/test/broken',
  summary: 'Answers what it must not.',
  access: 'public',
  input: { query: z.object({ how: z.enum(['form', 'throw']) }) },
  output: z.object({ count: z.int() }),
});
/** Gives back the bytes it got. */
export const bytes = defineEndpoint({
  id: 'test.bytes',
  method: 'PUT',
  path: '/api/test/bytes',
  summary: 'Gives back the bytes it got.',
  access: 'public',
  input: { body: 'stream' },
  output: 'binary',
});
/** For staff. */
export const staffOnly = defineEndpoint({
  id: 'test.staff',
  method: 'DELETE',
  path: '/api/test/staff',
  summary: 'For staff.',
  access: 'staff',
  input: {},
  output: 'none',
});
/** For whoever may see the queue. */
export const byAction = defineEndpoint({
  id: 'test.action',
  method: 'GET',
  path: '/api/test/action',
  summary: 'For whoever may see the queue.',
  access: { action: 'viewQueue' },
  input: {},
  output: z.object({ ok: z.boolean() }),
});

/** What the endpoints do, seen and steered from a test. */
export const behind: { calls: number; hold: Promise<void> | undefined } = { calls: 0, hold: undefined };

@Controller()
class TestController {
  @Inject() private readonly database!: Database;

  @Handles(write)
  async write({ params, body }: EndpointRequest<typeof write>, principal: Principal, context: RequestContext) {
    behind.calls += 1;
    await behind.hold;
    if (body.text === 'refuse me') throw new DomainError('conflict', { why: 'asked to' });
    const id = newId();
    await this.database.transaction(async (tx) => {
      await this.database.insert('test_note', { id, place: params.place, text: body.text }, tx);
    });
    if (body.text === 'fail late') throw new Error('late');
    return { id, by: `${principal.kind} ${context.requestId.length}`, secret: 'never leaves' };
  }

  @Handles(echo)
  async echo({ body }: EndpointRequest<typeof echo>) {
    return body;
  }

  @Handles(broken)
  async broken({ query }: EndpointRequest<typeof broken>) {
    if (query.how === 'throw') throw new Error('the database said: 360281199001011234');
    return { count: 1.5 };
  }

  @Handles(bytes)
  async bytes(_: EndpointRequest<typeof bytes>, __: Principal, { koa }: RequestContext): Promise<BinaryAnswer> {
    const pieces: Buffer[] = [];
    for await (const piece of koa.req) pieces.push(piece as Buffer);
    return { contentType: 'image/png', body: Buffer.concat(pieces), fileName: '照片.png' };
  }

  @Handles(staffOnly)
  async staffOnly(): Promise<void> {}

  @Handles(byAction)
  async byAction(_: unknown, principal: StaffPrincipal) {
    return { ok: principal.kind === 'staff' };
  }
}

@Singleton()
class TestPeople extends PrincipalSource {
  async resident(accountId: string): Promise<ResidentPrincipal> {
    return { kind: 'resident', accountId };
  }

  async staff(staffId: string): Promise<StaffPrincipal | null> {
    if (staffId === 'left') return null;
    return { kind: 'staff', staffId, roles: ['townshipHandler'], regionCode: '360281100000' };
  }
}

/** The program with these endpoints, two people signed in, and the table `test_note`. */
export interface ProbedCloud {
  readonly cloud: RunningCloud;
  readonly resident: string;
  readonly staff: string;
}

/** Starts the program with endpoints made to be probed. */
export async function startProbedCloud(): Promise<ProbedCloud> {
  const cloud = await startCloud({ features: [TestController], bindings: [[PrincipalSource, TestPeople]] });
  await cloud.database.execute(
    'CREATE TABLE test_note (id CHAR(26) PRIMARY KEY, place VARCHAR(9) NOT NULL, text VARCHAR(20) NOT NULL)',
  );
  const resident = await cloud.tokenFor({ kind: 'resident', accountId: newId() });
  const staff = await cloud.tokenFor({ kind: 'staff', staffId: newId() });
  return { cloud, resident, staff };
}
