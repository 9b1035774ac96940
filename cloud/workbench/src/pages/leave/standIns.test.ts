import type { Colleague } from './colleague';
import { standIns } from './standIns';

const colleague = (id: string, roles: Colleague['roles'], away = false): Colleague => ({
  id,
  name: id,
  roles,
  regionCode: '360281100000',
  regionName: '示范镇',
  mayNote: false,
  leave: away ? { fromOn: '2026-11-23', toOn: '2026-11-24', standInName: null } : null,
});

describe('who can stand in', () => {
  it('is a colleague with the same work, those who are there first', () => {
    const who = colleague('a', ['townshipHandler']);
    const all = [
      who,
      colleague('away', ['townshipHandler'], true),
      colleague('leader', ['townshipLeader']),
      colleague('b', ['townshipHandler']),
    ];
    expect(standIns(who, all).map((one) => one.id)).toEqual(['b', 'away']);
  });
});
