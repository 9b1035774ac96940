import * as fc from 'fast-check';
import type { Actor, CaseResource } from '@twin-pledge/shared/access/actor';
import { inScope, scopeOf } from '@twin-pledge/shared/access/can';
import { permissions } from '@twin-pledge/shared/access/permissions';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { caseParts } from '@twin-pledge/shared/casework/caseParts';
import { roles } from '@twin-pledge/shared/kernel/role';
import { startCloud } from '../../../../tests/support/startCloud';
import type { RunningCloud } from '../../../../tests/support/startCloud';
import { newId } from '../../platform/ids/newId';
import { CaseResourceRepository } from './caseResource.repository';
import { scopeClause } from './scopeClause';

const villages = ['360281100201', '360281100202', '360281101201', '120115101201', '120115105201'];
const townships = ['360281100000', '360281101000', '120115101000', '120115105000'];
const regions = [...villages, ...townships, '360281000000', '120115000000', '360000000000', '000000000000'];
const staffIds = Array.from({ length: 4 }, newId);
const accountIds = Array.from({ length: 4 }, newId);
const numbers = Array.from({ length: 4 }, (_, at) => String(at).repeat(64));
const actions = Object.keys(permissions) as PermittedAction[];

/** A case with its people and filers, drawn at random; what it means for permissions is read back out of the tables. */
const anyCase = fc.record({
  townshipCode: fc.constantFrom(...townships),
  villageCode: fc.constantFrom(...villages),
  registrationTownshipCode: fc.constantFrom(null, ...townships),
  filedByStaffId: fc.constantFrom(null, ...staffIds),
  endedHelpers: fc.uniqueArray(fc.constantFrom(...staffIds), { maxLength: 2 }),
  handlerStaffId: fc.constantFrom(null, ...staffIds),
  opinionCode: fc.constantFrom(null, ...townships),
  authorityCode: fc.constantFrom(null, ...townships, '360281000000', '120115000000'),
  parts: fc.uniqueArray(fc.record({ staffId: fc.constantFrom(...staffIds), part: fc.constantFrom(...caseParts) }), {
    maxLength: 3,
    selector: ({ staffId, part }) => staffId + part,
  }),
  people: fc.uniqueArray(fc.constantFrom(null, ...numbers), { maxLength: 3 }),
  filers: fc.uniqueArray(
    fc.record({ accountId: fc.constantFrom(...accountIds), role: fc.constantFrom('applicant', 'proxy') }),
    { maxLength: 2, selector: ({ accountId }) => accountId },
  ),
});
const anyActor: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({ kind: fc.constant('resident' as const), accountId: fc.constantFrom(...accountIds) }),
  fc.record({
    kind: fc.constant('staff' as const),
    staffId: fc.constantFrom(...staffIds),
    roles: fc.uniqueArray(fc.constantFrom(...roles.slice(2)), { minLength: 1, maxLength: 3 }),
    regionCode: fc.constantFrom(...regions),
  }),
);

describe('the scope as a where-clause', () => {
  let cloud: RunningCloud;
  const resources = new Map<string, CaseResource>();
  beforeAll(async () => {
    cloud = await startCloud();
    for (const [at, staffId] of staffIds.entries()) await addRelative(staffId, numbers[at]!);
    await addRelative(staffIds[0]!, numbers[1]!);
    for (const drawn of fc.sample(anyCase, { numRuns: 150, seed: 20260302 })) await addCase(drawn);
  }, 120_000);
  afterAll(() => cloud.stop());

  async function addRelative(staffId: string, idIndex: string) {
    const sealed = { nameEnc: 'sealed', idNumberEnc: 'sealed', relation: '示范' };
    const noted = { registeredOn: '2026-03-02', registeredByStaffId: staffId };
    await cloud.database.insert('staff_relative', { id: newId(), staffId, idIndex, ...sealed, ...noted });
  }

  async function addCase({
    people,
    filers,
    parts,
    endedHelpers,
    ...place
  }: typeof anyCase extends fc.Arbitrary<infer T> ? T : never) {
    const id = newId();
    const applicationId = newId();
    const at = new Date('2026-03-02T01:00:00Z');
    const fixed = { aid: 'dibao', status: 'submitted', version: 1, registeredElsewhere: 'no', origin: 'self' };
    const counted = { memberCount: 1, supplementRequests: 0, trips: 0 };
    const named = { applicantNameMasked: '示*', applicantNameIndex: 'x', policyVersion: '1', calendarVersion: '1' };
    const row = { id, number: id, applicationId, householdId: newId(), sentAt: at, updatedAt: at };
    await cloud.database.insert('aid_case', { ...row, ...place, ...fixed, ...counted, ...named });
    for (const [index, idIndex] of people.entries()) {
      const person = { applicationId, memberId: `m${index + 1}`, personId: newId(), idIndex, role: 'member' };
      await cloud.database.insert('application_person', person);
    }
    for (const taken of parts) await cloud.database.insert('case_part', { caseId: id, ...taken, takenAt: at });
    for (const staffId of endedHelpers) {
      const [draftId, sealed, namedAt] = [newId(), 'sealed', at];
      const names = { proxyNameEnc: sealed, applicantNameEnc: sealed, applicantNameIndex: 'x', proxyKey: staffId };
      const mandate = { id: newId(), draftId, applicationId, proxyStaffId: staffId, state: 'revoked', ...names };
      const rest = { villageCode: villages[0]!, aids: '[]', namedAt, version: 1 };
      await cloud.database.insert('proxy_mandate', { ...mandate, ...rest });
    }
    for (const filer of filers) await cloud.database.insert('application_filer', { applicationId, ...filer });
    resources.set(id, (await cloud.get(CaseResourceRepository).find(id))!);
  }

  it('selects exactly the cases that the scope holds, for every actor and action', async () => {
    let reached = 0;
    await fc.assert(
      fc.asyncProperty(anyActor, fc.constantFrom(...actions), async (actor, action) => {
        const scope = scopeOf(actor, action);
        if (scope === null) return;
        const { sql, values } = scopeClause(scope);
        const rows = await cloud.database.select<{ id: string }>(
          `SELECT c.id FROM aid_case c WHERE ${sql} ORDER BY c.id`,
          values,
        );
        const meant = [...resources].filter(([, resource]) => inScope(scope, resource)).map(([id]) => id);
        reached += meant.length;
        expect(rows.map(({ id }) => id)).toEqual(meant.sort());
      }),
      { numRuns: 400 },
    );
    expect(reached).toBeGreaterThan(1000);
  }, 120_000);

  it('selects nothing where a scope reaches nothing', async () => {
    const nowhere = { regionCodes: [], registrationCodes: [], opinionCodes: [], authorityCodes: [], everywhere: false };
    const nobody = { accountId: null, ownOnly: false, filedByStaffId: null, investigatingStaffId: null };
    const { sql, values } = scopeClause({ ...nowhere, ...nobody, exceptRecusedStaffId: null, apart: null });
    expect(await cloud.database.select(`SELECT c.id FROM aid_case c WHERE ${sql}`, values)).toEqual([]);
  });
});
