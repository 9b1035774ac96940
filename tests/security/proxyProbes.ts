import type { Actor } from '@twin-pledge/shared/access/actor';
import { mayEver } from '@twin-pledge/shared/access/can';
import { contains } from '@twin-pledge/shared/kernel/regionCode';
import type { Probe } from './probe';
import type { SecurityWorld } from './securityWorld';
import { onCase, ownedBy } from './verdicts';
import type { Verdict } from './verdicts';

const call = { wish: 'confirm', number: 'not a number', calledAt: 'never', reached: true, answers: {} };

/** Who may note a call about the proxy of the first case: the aides of its village and the handlers of its township. */
const onCall = (actor: Actor, { mandateVillage, cases }: SecurityWorld): Verdict => {
  if (actor.kind !== 'staff' || !mayEver(actor, 'recordProxyCall')) return 'forbidden';
  if (!contains(actor.regionCode, mandateVillage)) return 'notFound';
  return cases[0]!.resource.recusedStaffIds.includes(actor.staffId) ? 'recused' : 'open';
};

/** The two sides of a mandate; to everybody else it does not exist. */
const onSide = (actor: Actor, { applicantAccountId, proxyAccountId }: SecurityWorld): Verdict =>
  ownedBy(actor, applicantAccountId) === 'open' ? 'open' : ownedBy(actor, proxyAccountId);

/** Who acts for whom, and the calls about it. */
export const proxyProbes: Readonly<Record<string, (world: SecurityWorld) => Probe[]>> = {
  'proxies.ofCase': ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'viewCase',
      input: { params: { id } },
      expected: (actor) => onCase(actor, 'viewCase', resource),
    })),
  'helped.list': () => [
    {
      action: 'fileForOthers',
      input: { query: {} },
      expected: (actor) => (mayEver(actor, 'fileForOthers') ? 'open' : 'forbidden'),
    },
  ],
  'proxies.ofDraft': ({ draftId, proxyAccountId }) => [
    { input: { params: { id: draftId } }, expected: (actor) => ownedBy(actor, proxyAccountId) },
  ],
  'proxies.askCall': ({ draftId, proxyAccountId }) => [
    {
      input: { params: { id: draftId }, body: { number: '13800000001' } },
      expected: (actor) => ownedBy(actor, proxyAccountId),
    },
  ],
  'proxies.confirm': (world) => [
    { input: { params: { id: world.spareMandateId } }, expected: (actor) => onSide(actor, world) },
  ],
  'proxies.revoke': (world) => [
    { input: { params: { id: world.spareMandateId } }, expected: (actor) => onSide(actor, world) },
  ],
  'proxies.showCall': (world) => [
    {
      action: 'recordProxyCall',
      input: { params: { id: world.mandateId } },
      expected: (actor) => onCall(actor, world),
    },
  ],
  'proxies.recordCall': (world) => [
    {
      action: 'recordProxyCall',
      input: { params: { id: world.mandateId }, body: call },
      expected: (actor) => onCall(actor, world),
    },
  ],
};
