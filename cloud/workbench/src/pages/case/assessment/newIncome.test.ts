import { newIncome } from './newIncome';

describe('an income that was found', () => {
  it('is an income under an id of its own, a transfer by what it is', () => {
    const typed = { memberId: 'm1', months: 12, from: 'verification' as const, note: '', amountFen: 120_000 };
    expect(newIncome({ ...typed, what: 'pension' }, [{ id: 'i1' }, { id: 'found1' }])).toMatchObject({
      path: 'incomes.found2',
      value: { kind: 'transfer', transferKind: 'pension' },
    });
    expect(newIncome({ ...typed, what: 'wage' }, []).value).toMatchObject({ kind: 'wage', months: 12 });
  });
});
