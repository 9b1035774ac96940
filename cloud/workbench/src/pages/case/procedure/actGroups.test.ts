import type { Duty } from '../deskCase';
import { actGroups } from './actGroups';

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

describe('what may be done now', () => {
  it('stands by the duty that it settles, the nearest first; what settles it before what belongs to it', () => {
    const duties = [duty('completeCase'), duty('surveyHousehold'), duty('postNotice', { dueOn: '2026-03-03' })];
    const { now, besides, others } = actGroups(
      ['arrangeSurvey', 'submitSurvey', 'startPublicity', 'raiseObjection', 'recordTrip'],
      duties,
    );
    expect(now.map(({ duty: due, actions }) => [due?.kind, ...actions])).toEqual([
      ['postNotice', 'startPublicity'],
      ['surveyHousehold', 'submitSurvey', 'arrangeSurvey'],
    ]);
    expect(besides).toEqual(['raiseObjection']);
    expect(others).toEqual([]);
  });

  it('leaves to others what they owe, and says so', () => {
    const { now, others } = actGroups([], [duty('verifyMeans'), duty('supplyMaterials', { side: 'resident' })]);
    expect(now).toEqual([]);
    expect(others.map(({ kind }) => kind)).toEqual(['verifyMeans']);
  });

  it('lets the decider approve, refuse or send back in one place', () => {
    const { now } = actGroups(['sendBack', 'approve', 'refuse'], [duty('decideCase')]);
    expect(now.map(({ actions }) => actions)).toEqual([['approve', 'refuse', 'sendBack']]);
  });

  it('A08 begins with relief first where nothing else is owed yet', () => {
    expect(actGroups(['proposeRelief'], []).now).toEqual([{ duty: null, actions: ['proposeRelief'] }]);
    expect(actGroups(['proposeRelief'], [duty('surveyHousehold')]).besides).toEqual(['proposeRelief']);
  });
});
