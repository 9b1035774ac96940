import { mayEver } from '@twin-pledge/shared/access/can';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import type { Probe } from './probe';
import type { SecurityWorld } from './securityWorld';
import { onCase } from './verdicts';
import type { Verdict } from './verdicts';

const noSuch = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
const period = { query: { from: '2026-01-01', to: '2026-03-31' } };

/** Open to whoever may do the action anywhere: what they reach is in the answer itself. */
const byRole =
  (action: PermittedAction, input: object, { bytes, allowed = 'open' }: { bytes?: Buffer; allowed?: Verdict } = {}) =>
  (): Probe[] => [{ action, input, bytes, expected: (actor) => (mayEver(actor, action) ? allowed : 'forbidden') }];

/** What is decided and who receives it: lists that come in, cases that go out. */
export const awardProbes: Readonly<Record<string, (world: SecurityWorld) => Probe[]>> = {
  'awards.stageImport': byRole('importAwards', { query: { name: '示范.csv' } }, { bytes: Buffer.from('x') }),
  'awards.import': byRole('importAwards', { params: { id: noSuch }, query: {} }, { allowed: 'notFound' }),
  'awards.takeImport': byRole('importAwards', { params: { id: noSuch } }, { allowed: 'notFound' }),
  'exchange.decided': byRole('exportDecided', period),
  'exchange.count': byRole('exportDecided', period),
  'exchange.case': ({ cases }) =>
    cases.map(({ id, resource }) => ({
      action: 'exportDecided',
      input: { params: { id } },
      expected: (actor) => onCase(actor, 'exportDecided', resource),
    })),
};
