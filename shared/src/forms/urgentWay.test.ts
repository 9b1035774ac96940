import { askedOnly } from './askedOnly';
import type { Answers } from './answers';
import { isUrgent } from './urgentWay';
import { validateAll } from './validate';
import { visiblePages } from './walk';

const todayOn = '2026-03-09';
const urgent: Answers = {
  purpose: { forWhom: 'self' },
  needs: { events: ['urgent'], aids: ['temporaryEmergency'], story: '昨晚房子烧了，没地方住' },
  residence: { regionCode: '360281100201', detail: '三组15号' },
  contactPhone: '13800000002',
  members: [{ id: 'm1', name: '示桂兰', identity: { kind: 'lost' }, birthOn: '1956-04-12', sex: 'female' }],
};

describe('the urgent way', () => {
  it('A08 asks where, what and who on two pages, and keeps what was answered', () => {
    expect(isUrgent(urgent)).toBe(true);
    expect(visiblePages(urgent, todayOn)).toEqual([
      { pageId: 'purpose.who' },
      { pageId: 'urgent.what' },
      { pageId: 'urgent.who', itemId: 'm1' },
    ]);
    expect(validateAll(urgent, { todayOn })).toEqual([]);
    expect(askedOnly(urgent, todayOn)).toMatchObject(urgent);
  });

  it('A08 is left for the usual one as soon as anything else is asked for', () => {
    const more = { ...urgent, needs: { ...urgent.needs, aids: ['temporaryEmergency', 'dibao'] } } as Answers;
    expect(isUrgent(more)).toBe(false);
    expect(visiblePages(more, todayOn).map(({ pageId }) => pageId)).toContain('incomes.list');
    expect(isUrgent({ ...urgent, needs: { events: ['accident'], aids: ['temporaryEmergency'] } })).toBe(false);
  });
});
