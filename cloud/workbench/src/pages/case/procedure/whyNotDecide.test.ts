import type { Duty } from '../deskCase';
import type { Procedure } from './procedure';
import { whyNotDecide } from './whyNotDecide';

const leader = { staffId: 'l', name: '示范郑强', roles: ['townshipLeader' as const] };
const waits = (over: Partial<Procedure> = {}): Procedure =>
  ({ status: 'deciding', mayDo: [], entries: [], ...over }) as unknown as Procedure;
const seen = { handlerName: '示范周平', duties: [] as Duty[] };

describe('why somebody can’t decide a case', () => {
  it('D07 says to the handler that another person must look at it', () => {
    const handler = { staffId: 'h', name: '示范周平', roles: ['townshipHandler' as const] };
    expect(whyNotDecide(waits(), seen, handler)).toContain('由负责人决定');
    expect(whyNotDecide(waits(), { ...seen, handlerName: leader.name }, leader)).toContain('您是这一件的经办人');
  });

  it('C01 says to a leader who went to the door, or gave the opinion, that this is why', () => {
    const surveyed = [{ action: 'submitSurvey', content: { people: ['l'] }, byName: '示范周平' }];
    expect(whyNotDecide(waits({ entries: surveyed as never }), seen, leader)).toContain('入户调查');
    const gave = [{ action: 'giveOpinion', content: {}, byName: leader.name }];
    expect(whyNotDecide(waits({ entries: gave as never }), seen, leader)).toContain('初审意见是您提的');
    expect(whyNotDecide(waits(), seen, leader)).toContain('不归您决定');
  });

  it('says nothing where the decision is open to them, or where nothing is to be decided', () => {
    expect(whyNotDecide(waits({ mayDo: ['refuse'] }), seen, leader)).toBeNull();
    expect(whyNotDecide(waits({ status: 'assessed' }), seen, leader)).toBeNull();
  });

  it('waits for the review of an objection first', () => {
    const duties = [{ kind: 'reviewObjection', state: 'open' }] as Duty[];
    expect(whyNotDecide(waits(), { ...seen, duties }, leader)).toContain('异议');
  });
});
