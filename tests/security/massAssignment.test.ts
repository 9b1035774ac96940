import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { declareIdentity } from '@twin-pledge/shared/contracts/identity/declareIdentity';
import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { safeParse, toJSONSchema, type $ZodType } from 'zod/v4/core';
import { goodBodies } from '../faults/goodBodies';
import { sampleOf, type JsonSchema } from '../faults/malformed/sampleOf';
import { SeededChance } from '../faults/malformed/seededChance';
import { motherAndSon } from '../support/familyAnswers';
import { filledDraft, newPhone } from '../support/filing';
import { inventedIdNumber } from '../support/people';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { endpointsOfContracts } from './endpointsOfContracts';

/** What somebody might hope that a record takes over from them. */
const wishes = {
  wishedRole: 'administrator',
  identity: 'proved',
  accountId: 'x',
  createdAt: 0,
  '__proto__.admin': true,
};
const bodies = endpointsOfContracts().flatMap(({ id, input: { body } }) =>
  body === undefined || body === 'stream' ? [] : [[id, body] as const],
);

/** A body that the contract takes; undefined where chance finds none. */
function takenBody(id: string, schema: $ZodType): object | undefined {
  const json = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const chance = new SeededChance(7);
  const tries = [goodBodies[id], ...Array.from({ length: 300 }, () => sampleOf(json, chance))];
  return tries.find((one): one is object => typeof one === 'object' && one !== null && safeParse(schema, one).success);
}

describe('fields that nobody asked for', () => {
  it('are taken over by no contract', () => {
    let checked = 0;
    for (const [id, schema] of bodies) {
      const body = takenBody(id, schema);
      if (!body) continue;
      const known = Object.keys(
        (toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema).properties ?? {},
      );
      const reading = safeParse(schema, JSON.parse(JSON.stringify({ ...body, ...wishes })));
      const kept = reading.success ? Object.keys(reading.data as object) : [];
      expect({ id, more: kept.filter((name) => !known.includes(name)) }).toEqual({ id, more: [] });
      checked += 1;
    }
    expect(checked).toBeGreaterThan(bodies.length * 0.6);
  });

  describe('sent to the program', () => {
    let cloud: RunningCloud;
    beforeAll(async () => {
      cloud = await startCloud();
    });
    afterAll(() => cloud.stop());

    it('prove nobody’s identity', async () => {
      const phone = await newPhone(cloud);
      const body = { name: '示范甲', idNumber: inventedIdNumber('1970-01-02'), phone: '13800000003', ...wishes };
      await cloud.request(declareIdentity, { body }, { token: phone.token });
      expect(await cloud.call(showMe, {}, { token: phone.token })).toMatchObject({ identity: 'declared' });
    });

    it.each([
      '__proto__.polluted',
      'constructor.prototype.polluted',
      'members.__proto__.polluted',
      'members.m1.__proto__.x',
    ])('reach nothing through the path %s', async (path) => {
      const phone = await newPhone(cloud);
      const draft = await filledDraft(cloud, phone, motherAndSon());
      const body = { baseVersion: draft.version, changes: [{ path, value: 'x' }] };
      const answer = await cloud.request(saveDraft, { params: { id: draft.id }, body }, { token: phone.token });
      expect([answer.status, 'polluted' in {}, 'x' in {}]).toEqual([422, false, false]);
    });
  });
});
