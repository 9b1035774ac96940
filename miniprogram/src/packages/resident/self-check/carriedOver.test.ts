import type { Answers } from '@twin-pledge/shared/forms/answers';
import { changeProblems } from '@twin-pledge/shared/forms/applyChange';
import { withEdits } from '../../../drafts/edit';
import { freshDraft } from '../../../drafts/localDraft';
import { carriedOver } from './carriedOver';
import { emptyForm, type ToldForm } from './toldForm';

const told: ToldForm = {
  ...emptyForm('360281100201'),
  events: ['noIncome', 'illness'],
  area: 'rural',
  people: [
    { age: '47', health: 'ill', kinds: ['wage', 'business'], amounts: { wage: '317', business: '200' } },
    { relation: 'child', age: '12', health: 'healthy', student: true, kinds: [], amounts: {} },
    {
      ...{ relation: 'other', age: '75', health: 'disabled', category: 'limb', grade: 2 },
      ...{ kinds: ['basicPension', 'other'], amounts: { basicPension: '230' } },
    },
  ],
  savings: '1,200',
  cars: 1,
  homes: 1,
  costs: ['medical', 'care'],
  costAmounts: { medical: '6000' },
  costPersons: { medical: 3 },
  hasAway: true,
  away: [{ income: '5000', people: '3' }],
  fitting: ['dibao', 'temporaryExpenditure', 'tekun'],
};
const begun = (form: ToldForm, answers: Answers = {}): Answers => withEdits(answers, carriedOver(form, answers, 'ab'));

describe('what the self-check was told, in the application', () => {
  it('A02 stands there wherever both ask the same, and is not asked twice', () => {
    expect(begun(told, freshDraft('self').answers)).toEqual({
      residence: { regionCode: '360281100201' },
      registration: { kind: 'rural' },
      needs: {
        events: ['noIncome', 'illness'],
        aids: ['dibao', 'dibaoMarginal', 'temporaryExpenditure', 'rigidExpenditure', 'medical', 'tekun'],
      },
      members: [
        { id: 'm1', relation: 'self', health: { status: 'ill' } },
        { id: 'm2ab', relation: 'child', occupation: 'student', health: { status: 'healthy' } },
        { id: 'm3ab', health: { status: 'disabled', disability: { category: 'limb', grade: 2 } } },
      ],
      hasIncome: true,
      incomes: [
        { id: 'i1ab', memberId: 'm1', kind: 'wage', per: 'month', amountFen: 31_700 },
        { id: 'i2ab', memberId: 'm1', kind: 'business' },
        {
          ...{ id: 'i3ab', memberId: 'm3ab', kind: 'transfer', transferKind: 'basicPension' },
          ...{ per: 'month', amountFen: 23_000 },
        },
        { id: 'i4ab', memberId: 'm3ab', per: 'month' },
      ],
      property: { savingsFen: 120_000, hasVehicle: true, vehicles: [{ id: 'v1ab', kind: 'car' }] },
      hasSpending: true,
      spending: [
        { id: 's1ab', kind: 'medical', memberId: 'm3ab', amountFen: 600_000 },
        { id: 's2ab', kind: 'care' },
      ],
      hasObligors: true,
      obligors: [{ id: 'o1ab', relation: 'child', incomeMonthlyFen: 500_000, householdSize: 3 }],
    });
  });

  it('is what the server takes', () => {
    expect(carriedOver(told, {}, 'ab').flatMap(changeProblems)).toEqual([]);
  });

  it('never takes the place of what stands there, and says nothing that was not said', () => {
    const answers: Answers = {
      residence: { regionCode: '360281100202' },
      registration: { kind: 'urban' },
      needs: { events: ['other'] },
      members: [{ id: 'm1', name: '示范甲' }],
      property: { savingsFen: 0, hasVehicle: false },
      hasObligors: false,
    };
    expect(begun(told, answers)).toEqual(answers);
    const few = { ...emptyForm(null), events: ['noIncome' as const] };
    expect(begun(few)).toEqual({ needs: { events: ['noIncome'] }, members: [{ id: 'm1', relation: 'self' }] });
    const none = { ...few, people: [{ age: '70', kinds: [], amounts: {} }], costs: [], hasAway: false, cars: 0 };
    expect(begun(none)).toMatchObject({ hasIncome: false });
    expect(begun(none)).not.toHaveProperty('hasSpending');
    expect(begun(none)).not.toHaveProperty('hasObligors');
    expect(begun(none)).not.toHaveProperty('property');
  });

  it('leaves out the figures where none was asked for', () => {
    expect(begun({ ...told, events: ['accident'], fitting: [] })).toEqual({
      residence: { regionCode: '360281100201' },
      needs: { events: ['accident'] },
    });
  });
});
