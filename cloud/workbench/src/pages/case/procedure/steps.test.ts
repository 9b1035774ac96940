import type { DeskCase, Duty } from '../deskCase';
import { stepsOf } from './steps';

const duty = (kind: string, over: Partial<Duty> = {}): Duty => ({
  id: kind,
  kind,
  state: 'open',
  side: 'office',
  startedOn: '2026-03-02',
  dueOn: '2026-03-05',
  within: 3,
  countedIn: 'workingDays',
  workingDaysLeft: 3,
  late: false,
  clause: 'JDZ 三(一)2',
  citation: '',
  ...over,
});
const met = (kind: string) => duty(kind, { state: 'met' });
type Seen = Pick<DeskCase, 'aid' | 'status' | 'duties' | 'timeline'>;
const view = (over: Partial<Seen>): Seen => ({ aid: 'dibao', status: 'accepted', duties: [], timeline: [], ...over });
const short = (seen: Seen) => stepsOf(seen).map(({ title, state }) => `${title} ${state}`);
const done = (action: Seen['timeline'][number]['action']) => ({
  action,
  at: '2026-03-04T01:00:00Z',
  on: '2026-03-04',
  byName: '示范周平',
  clause: '',
});

describe('the steps of a case', () => {
  it('D08 follow the order of the place: publicity at acceptance, or after the opinion', () => {
    const titles = (duties: Duty[]) => stepsOf(view({ duties })).map(({ key }) => key);
    expect(titles([duty('surveyHousehold'), duty('postNotice')]).indexOf('publicity')).toBe(3);
    expect(titles([duty('surveyHousehold')]).indexOf('publicity')).toBe(5);
    expect(titles([met('formOpinion'), duty('postNotice')]).indexOf('publicity')).toBe(5);
  });

  it('say what is done and when, what runs, what is late and what is to come', () => {
    const duties = [
      met('reviewMaterials'),
      met('surveyHousehold'),
      met('requestVerification'),
      duty('verifyMeans', { late: true }),
    ];
    const timeline = [done('accept'), done('submitSurvey')];
    const steps = stepsOf(view({ duties, timeline }));
    expect(steps.slice(0, 3)).toMatchObject([
      { key: 'accept', state: 'done', doneOn: '2026-03-04', doneBy: '示范周平' },
      { key: 'survey', state: 'done' },
      { key: 'verification', state: 'late', duty: { kind: 'verifyMeans' } },
    ]);
    expect(steps.slice(3).every(({ state }) => state === 'ahead')).toBe(true);
  });

  it('stand still while an objection is reviewed', () => {
    const duties = [duty('formOpinion', { state: 'paused' })];
    expect(short(view({ status: 'assessed', duties }))).toContain('初审意见 paused');
  });

  it('take back an opinion that was given before the case was sent back', () => {
    const duties = [met('formOpinion'), met('decideCase'), met('assessCase'), duty('assessCase', { id: 'again' })];
    expect(short(view({ status: 'investigated', duties, timeline: [done('giveOpinion')] }))).toEqual(
      expect.arrayContaining(['评估 now', '初审意见 ahead', '决定 ahead']),
    );
  });

  it('G06, A08 are others for a department’s aid and for relief first', () => {
    expect(stepsOf(view({ aid: 'medical' })).map(({ key }) => key)).toEqual(['accept', 'refer', 'answer']);
    const relieved = view({
      aid: 'temporaryEmergency',
      status: 'relieved',
      duties: [met('confirmRelief'), duty('handOverRelief')],
    });
    expect(short(relieved)).toEqual(['受理 ahead', '先行救助 done', '发放、补手续 now', '送达 ahead']);
  });
});
