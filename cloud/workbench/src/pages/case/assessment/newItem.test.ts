import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { withFound } from '@twin-pledge/shared/assessment/foundFacts';
import { newItem, newItemForm, newItemKinds } from './newItem';

const facts: Facts = {
  onDate: '2026-03-09',
  area: 'rural',
  source: { from: 'declared', on: '2026-03-02' },
  members: [{ id: 'm1', name: '示桂兰', relation: 'self', birthOn: '1956-03-08', livesTogether: true }],
  incomes: [],
  spending: [],
  property: { cashFen: 0, cars: 0, homes: 1 },
  obligorHouseholds: [],
};
const source = { from: 'survey', on: '2026-03-09' } as const;
const typed = {
  spending: { memberId: 'm1', kind: 'medical', amountFen: '3,000', months: '12' },
  members: { name: '示小生', relation: 'child', birthOn: '1984-08-03', livesTogether: true, occupation: 'working' },
  obligorHouseholds: {
    ...{ name: '示大妹', relation: 'child', householdSize: '3', parentsSupported: '2' },
    incomeMonthlyFen: '4500',
  },
};

describe('something that was found and not told', () => {
  it.each(newItemKinds)('C03 is a whole fact of its kind with what the form asks: %s', (kind) => {
    const applied = withFound(facts, [{ ...newItem(kind, typed[kind], facts), source }]);
    expect(applied.ok && applied.facts[kind].at(-1)).toMatchObject({ id: 'found1', source });
    expect(
      newItemForm(kind, facts)
        .fields.map(({ key }) => key)
        .sort(),
    ).toEqual(
      Object.keys(typed[kind])
        .filter((key) => key !== 'name')
        .sort(),
    );
  });
});
