import { policyOf } from '../policy/resolvedPolicy';
import { publicFields } from './publicFields';

const onDate = '2026-03-09';
const valueOf = (id: string, value: unknown) => ({
  id,
  value,
  unit: '',
  clause: null,
  source: 'OWN',
  validFrom: '2024-01-01',
  assumed: false,
  note: null,
  fromRegion: '000000000000',
  packVersion: 't1',
  silent: [],
});
const policy = (names: string, fields: string[]) =>
  policyOf({
    regionCode: '360281000000',
    onDate,
    packVersion: 't1',
    values: {
      'longTermList.names': valueOf('longTermList.names', names),
      'longTermList.fields': valueOf('longTermList.fields', fields),
    },
  });

const household = {
  onDate,
  members: [
    { name: '示桂兰', birthOn: '1956-04-12' },
    { name: '示小生', birthOn: '1984-08-03' },
    { name: '示童', birthOn: '2008-03-10' },
    { name: '示无日' },
  ],
  coveredCount: 4,
  monthlyAmountFen: 93_000,
  events: ['illness', 'noWork', 'noIncome'],
};

describe('what a village may read', () => {
  it('D08, D09 names grown-ups only; minors, the day before they grow up too, and people of unknown age are counted', () => {
    const shown = publicFields(policy('members', ['memberNames', 'coveredCount', 'cause', 'monthlyAmount']), household);
    expect(shown).toEqual({
      names: ['示桂兰', '示小生'],
      minors: 2,
      coveredCount: 4,
      householdSize: null,
      causes: ['lowIncome', 'illness'],
      monthlyAmountFen: 93_000,
    });
  });

  it('D08 where the pack names the head, nobody else is; a head who is a minor is not', () => {
    const fields = ['headName', 'householdSize'];
    expect(publicFields(policy('head', fields), household)).toMatchObject({
      names: ['示桂兰'],
      minors: null,
      householdSize: 4,
      causes: [],
      monthlyAmountFen: null,
    });
    const orphan = { ...household, members: household.members.slice(2, 3) };
    expect(publicFields(policy('head', fields), orphan).names).toEqual([]);
  });

  it('D08 what the pack does not name stays unsaid', () => {
    expect(publicFields(policy('members', []), household)).toEqual({
      names: [],
      minors: null,
      coveredCount: null,
      householdSize: null,
      causes: [],
      monthlyAmountFen: null,
    });
  });
});
