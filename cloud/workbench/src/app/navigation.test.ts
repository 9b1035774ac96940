import { permissions } from '@twin-pledge/shared/access/permissions';
import type { PermittedAction } from '@twin-pledge/shared/access/permissions';
import { mayEver } from '@twin-pledge/shared/access/can';
import type { Role } from '@twin-pledge/shared/kernel/role';
import { firstPath, navigation, wholeRegionWords } from './navigation';
import { shortPlace } from './shortPlace';

const seenBy = (role: Role, regionCode = '360281100000') => {
  const actor = { kind: 'staff' as const, staffId: 's', roles: [role], regionCode };
  return navigation({ may: (action: PermittedAction) => action in permissions && mayEver(actor, action), regionCode });
};
const paths = (role: Role) => seenBy(role).flatMap((group) => group.entries.map((entry) => entry.path));

describe('the menu', () => {
  it('gives a handler the queue, the window and identity, and nothing of the administrator', () => {
    expect(paths('townshipHandler')).toEqual(expect.arrayContaining(['/queue', '/region', '/window', '/identity']));
    expect(paths('townshipHandler').some((path) => path.startsWith('/admin'))).toBe(false);
  });

  it('starts a leader at the queue of the township; what they decide, confirm and review stands beside it', () => {
    expect(firstPath(seenBy('townshipLeader'))).toBe('/region');
    expect(paths('townshipLeader')).toContain('/queue');
    expect(paths('townshipLeader')).toContain('/overdue');
  });

  it('starts an administrator at the staff and shows no case', () => {
    expect(firstPath(seenBy('administrator'))).toBe('/admin/staff');
    expect(paths('administrator')).not.toContain('/region');
  });

  it('A01 I04 gives the posters to who meets people in a village and to who leads them, not to the administrator', () => {
    for (const role of ['townshipHandler', 'villageAide', 'gridWorker', 'countyOfficer'] as const)
      expect(paths(role)).toContain('/posters');
    expect(paths('administrator')).not.toContain('/posters');
  });

  it('C03 gives the page of means verification to the county’s officers alone', () => {
    expect(paths('countyOfficer')).toContain('/verification');
    expect(paths('townshipHandler')).not.toContain('/verification');
  });

  it('H12 gives the list of findings to those who hear and review, not to who handles', () => {
    expect(paths('countyOfficer')).toContain('/findings');
    expect(paths('townshipLeader')).toContain('/findings');
    expect(paths('townshipHandler')).not.toContain('/findings');
  });

  it('names the region by its level', () => {
    expect(wholeRegionWords('360281100000')).toBe('全镇');
    expect(wholeRegionWords('360281000000')).toBe('全县');
  });
});

describe('the short name of a place', () => {
  it.each([
    ['江西省景德镇市乐平市塔山街道', '塔山街道'],
    ['天津市宝坻区', '宝坻区'],
    ['全国', '全国'],
  ])('%s is %s', (whole, short) => {
    expect(shortPlace(whole)).toBe(short);
  });
});
