import type { Facts } from '../assessment/facts';
import { withFound } from '../assessment/foundFacts';
import { factSections } from './factSections';

const declared: Facts = {
  onDate: '2026-03-09',
  area: 'rural',
  source: { from: 'declared', on: '2026-03-02' },
  members: [
    { id: 'm1', name: '示桂兰', relation: 'self', birthOn: '1956-03-08', livesTogether: true, seriouslyIll: false },
  ],
  incomes: [{ id: 'i1', memberId: 'm1', kind: 'wage', amountFen: 60_000, months: 1 }],
  spending: [],
  property: { cashFen: 120_000, cars: 0, homes: 1 },
  obligorHouseholds: [],
};

/** As the server answers it after these were found. */
function seen(...facts: { path: string; value: unknown }[]) {
  const found = facts.map((one, index) => ({
    ...one,
    id: String(index),
    source: { from: 'verification' as const, on: '2026-03-05' },
    note: '示范：依据',
    byName: '示范韩梅',
    at: '2026-03-05T01:00:00Z',
  }));
  const applied = withFound(declared, found);
  if (!applied.ok) throw new Error(applied.problem);
  return { declared, found, facts: applied.facts };
}

describe('declared beside found', () => {
  it('C03 marks what differs, with who found it, and reads it first', () => {
    const [first] = factSections(seen({ path: 'property.cashFen', value: 5_000_000 }), false);
    expect(first).toMatchObject({ key: 'property', became: null });
    expect(first?.rows[0]).toMatchObject({
      path: 'property.cashFen',
      declared: '1,200 元',
      now: '50,000 元',
      differs: true,
      found: { byName: '示范韩梅', note: '示范：依据' },
    });
    expect(first?.rows.slice(1).some(({ differs }) => differs)).toBe(false);
  });

  it('names an income that was found, and one that is not there', () => {
    const pension = { memberId: 'm1', kind: 'transfer', transferKind: 'pension', amountFen: 10_000, months: 1 };
    const sections = factSections(
      seen({ path: 'incomes.found1', value: pension }, { path: 'incomes.i1', value: null }),
      false,
    );
    expect(sections.slice(0, 2).map(({ title, became }) => [title, became])).toEqual([
      ['示桂兰的工资收入', 'removed'],
      ['示桂兰的养老金收入', 'added'],
    ]);
    expect(sections[0]?.rows[0]).toMatchObject({ declared: '600 元', now: '没有这一笔' });
    expect(sections[1]?.rows[0]).toMatchObject({ declared: '没报', now: '100 元' });
  });

  it('shows what is rare only where it is told, or all is asked for', () => {
    const labels = (all: boolean) => factSections(seen(), all).flatMap(({ rows }) => rows.map(({ label }) => label));
    expect(labels(false)).not.toContain('社会保险费');
    expect(labels(true)).toContain('社会保险费');
  });
});

describe('what lies deeper than a figure', () => {
  it('C03 finds a disability as on the card, an absence by its day, and who asks alone', () => {
    const sections = factSections(
      seen(
        { path: 'members.m1.disability', value: { category: 'limb', grade: 2 } },
        { path: 'members.m1.absence.sinceOn', value: '2020-05-01' },
        { path: 'singlePersonEntry', value: { memberId: 'm1', requestedBy: 'nearRelative' } },
        { path: 'tekun.m1.unmetIndicators', value: 2 },
      ),
      false,
    );
    const now = Object.fromEntries(sections.flatMap(({ rows }) => rows.map((row) => [row.path, row.now])));
    expect(now).toMatchObject({
      'members.m1.disability': '肢体二级',
      'members.m1.absence.sinceOn': '2020-05-01',
      singlePersonEntry: '近亲属替示桂兰提出',
      'tekun.m1.unmetIndicators': '2 项',
    });
  });
});
