import { papersCatalogue, papersCatalogueSchema } from './papersCatalogue';
import { resolvePolicy } from './resolvePolicy';
import { packOf } from './testing/packOf';

const item = {
  code: 'residentId',
  name: '身份证',
  shows: '正反面',
  per: 'member',
  required: true,
  validMonths: 'permanent',
  pagesHint: '两张',
};
const entry = (version: string, codes: string[], validFrom: string) => ({
  id: 'papers.catalogue',
  value: { version, items: codes.map((code) => ({ ...item, code })) },
  validFrom,
  source: 'OWN',
  assumed: true,
});
const pack = packOf('000000000000', [
  entry('v1', ['residentId', 'marriageCertificate'], '2021-07-01'),
  entry('v2', ['residentId'], '2026-01-01'),
  {
    id: 'papers.obtainable',
    value: { marriageCertificate: '民政婚姻登记系统' },
    validFrom: '2021-07-01',
    source: 'OWN',
  },
]);

describe('the catalogue of papers', () => {
  it('A13 is versioned: each day has its own list', () => {
    const on = (date: string) => papersCatalogue(resolvePolicy([pack], '360281000000', date));
    expect(on('2025-12-31')).toMatchObject({
      version: 'v1',
      items: [{ code: 'residentId' }, { code: 'marriageCertificate' }],
    });
    expect(on('2026-01-01').items.map(({ code }) => code)).toEqual(['residentId']);
  });

  it('A05 names the platform that holds a paper already', () => {
    const { items } = papersCatalogue(resolvePolicy([pack], '360281000000', '2025-01-01'));
    expect(items.map(({ obtainableFrom }) => obtainableFrom)).toEqual([null, '民政婚姻登记系统']);
  });

  it('A05 names the connected sources that tell what a paper shows, once they tell all of it', () => {
    const value = {
      version: 'v1',
      items: [{ ...item, code: 'householdRegister', suppliedBy: ['householdRegister', 'death'] }],
    };
    const source = (code: string, name: string, kind: string) => ({
      code,
      name,
      by: 'http',
      tells: [kind],
      goodForDays: 30,
    });
    const sourced = (sources: object[]) => {
      const common = { validFrom: '2021-07-01', source: 'OWN' };
      const entries = [
        { id: 'papers.catalogue', value, ...common },
        { id: 'papers.obtainable', value: {}, ...common },
        { id: 'verification.sources', value: sources, ...common },
      ];
      const policy = resolvePolicy([packOf('000000000000', entries)], '360281000000', '2026-03-02');
      return papersCatalogue(policy).items[0]?.obtainableFrom;
    };
    const police = source('police', '公安', 'householdRegister');
    expect(sourced([])).toBeNull();
    expect(sourced([police])).toBeNull();
    expect(sourced([police, source('civil', '民政', 'death')])).toBe('公安、民政');
  });

  it('refuses two papers of one code and conditions of another form', () => {
    expect(papersCatalogueSchema.safeParse({ version: 'v', items: [item, item] }).success).toBe(false);
    expect(
      papersCatalogueSchema.safeParse({ version: 'v', items: [{ ...item, when: { path: 'a', is: 1 } }] }).success,
    ).toBe(false);
    expect(
      papersCatalogueSchema.safeParse({
        version: 'v',
        items: [{ ...item, when: { not: { path: 'a', exists: true } } }],
      }).success,
    ).toBe(true);
  });
});
