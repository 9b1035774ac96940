import { RegionDirectory } from './regionDirectory';

let directory: RegionDirectory;
beforeAll(async () => {
  directory = Object.assign(new RegionDirectory(), { settings: {} } as object);
  await directory.load();
});

describe('the directory of places', () => {
  it('tells the way to a village, without names that only fill a gap', () => {
    expect(directory.names('360281100200')).toEqual(['江西省', '景德镇市', '乐平市', '镇桥镇', '坑口村委会']);
    expect(directory.names('120115101000')).toEqual(['天津市', '宝坻区', '大口屯镇']);
    expect(directory.path('430682114001').map(({ level }) => level)).toEqual([
      'province',
      'city',
      'county',
      'township',
      'village',
    ]);
  });

  it('lists what lies directly inside a place', () => {
    expect(directory.children().length).toBe(34);
    expect(directory.children('360281000000').map(({ name }) => name)).toContain('乐港镇');
    expect(directory.children('430682114000').map(({ name }) => name)).toContain('尖山社区');
    expect(directory.children('430682114001')).toEqual([]);
  });

  it.each([
    ['360281', 20],
    ['120115', 26],
    ['430682', 14],
    ['430321', 17],
    ['430603', 5],
  ])('has every township of %s, each with villages', (county, count) => {
    const townships = directory.children(`${county}000000`);
    expect(townships).toHaveLength(count);
    for (const { code } of townships) expect(directory.children(code).length).toBeGreaterThan(0);
  });

  it('finds places by a part of their name, wide ones first', () => {
    expect(directory.search('尖山', '430682000000')).toEqual([
      { code: '430682114001', name: '尖山社区', level: 'village' },
    ]);
    expect(directory.search('乐平')[0]).toMatchObject({ code: '360281000000' });
    expect(directory.search(' ')).toEqual([]);
  });

  it('answers what it does not know with nothing', () => {
    expect(directory.knows('999999999999')).toBe(false);
    expect(directory.names('')).toEqual([]);
    expect(directory.name('999999999999')).toBe('');
  });
});
