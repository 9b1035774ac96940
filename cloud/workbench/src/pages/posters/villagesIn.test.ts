import { villagesIn } from './villagesIn';

const county = { code: '360281000000', name: '乐平市' };
const township = { code: '360281100000', name: '镇桥镇' };
const village = { code: '360281100201', name: '塘湖村委会' };
const child = (place: typeof village) => ({ ...place, hasChildren: false, served: true });

describe('the villages of a place', () => {
  it('A01 are those of a township', () => {
    expect(villagesIn(township.code, { path: [county, township], children: [child(village)] })).toMatchObject([
      village,
    ]);
  });

  it('A01 are its own for an aide of one village', () => {
    expect(villagesIn(village.code, { path: [county, township, village], children: [] })).toMatchObject([village]);
  });

  it('are none of a county: a township is chosen first', () => {
    expect(villagesIn(county.code, { path: [county], children: [child(township)] })).toEqual([]);
  });
});
