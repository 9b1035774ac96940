import type { Transition } from '../caseTable';

/** From sending to acceptance: the materials, and what is missing in them. */
export const intake = {
  submit: {
    from: [],
    to: 'submitted',
    tells: [
      { who: 'filers', message: 'applicationReceived' },
      { who: 'handler', message: 'newCaseForHandler' },
    ],
    clause: 'JDZ 三(一)1',
  },
  requestSupplement: {
    from: ['submitted'],
    to: 'same',
    only: ['notWaiting'],
    asks: ['secondRequestNeedsReason'],
    starts: ['supplyMaterials'],
    waitsFor: 'resident',
    tells: [{ who: 'filers', message: 'supplementRequested' }],
    clause: 'LX 二(一)3; TJ 二(一)1',
  },
  answerSupplement: {
    from: ['submitted'],
    to: 'same',
    only: ['waitingForResident'],
    meets: ['supplyMaterials'],
    waitsFor: 'nobody',
    tells: [
      { who: 'filers', message: 'supplementReceived' },
      { who: 'handler', message: 'supplementArrived' },
    ],
    clause: 'LX 二(一)3',
  },
  accept: {
    from: ['submitted'],
    to: 'accepted',
    // What was asked for is answered first, be it by what cannot be had and why.
    only: ['residentHasAnswered'],
    meets: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
    establishes: ['authority'],
    also: [
      { when: ['weDecide'], tells: [{ who: 'filers', message: 'accepted' }] },
      { when: ['departmentDecides'], tells: [{ who: 'filers', message: 'acceptedForReferral' }] },
    ],
    clause: 'JDZ 三(一); TJ 二(一)1',
  },
  refuseAcceptance: {
    from: ['submitted'],
    to: 'notAccepted',
    meets: ['reviewMaterials', 'reviewMaterialsOnTheSpot'],
    endsAll: true,
    waitsFor: 'nobody',
    tells: [{ who: 'filers', message: 'notAccepted' }],
    clause: 'TJ 二(一)1',
  },
  correct: {
    from: ['submitted'],
    to: 'same',
    tells: [
      { who: 'filers', message: 'correctionReceived' },
      { who: 'handler', message: 'correctionArrived' },
    ],
    clause: 'LX 二(二)6',
  },
  announceLapse: {
    from: ['submitted'],
    to: 'same',
    only: ['waitingForResident'],
    tells: [{ who: 'filers', message: 'lapseAnnounced' }],
    clause: 'supplement.lapseAfterDays',
  },
  lapse: {
    from: ['submitted'],
    to: 'lapsed',
    only: ['waitingForResident'],
    endsAll: true,
    waitsFor: 'nobody',
    tells: [
      { who: 'filers', message: 'lapsed' },
      { who: 'handler', message: 'lapsedForHandler' },
    ],
    clause: 'supplement.lapseAfterDays',
  },
} as const satisfies Record<string, Transition>;
