import { standardCalendar } from '@twin-pledge/shared/calendar/standardCalendar';
import { policyOf } from '@twin-pledge/shared/policy/resolvedPolicy';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';

/** The working days of 2024 to 2026. */
export const testCalendar = standardCalendar;

type Values = Record<string, unknown>;

/** What the workflow counts with, as Jingdezhen has it: publicity at acceptance, 18 working days over all. */
const jingdezhen: Values = {
  'intake.onlineReviewWithinWorkingDays': 1,
  'intake.windowReviewOnTheSpot': true,
  'supplement.lapseAfterDays': 30,
  'intake.registrationRequestWithinWorkingDays': 1,
  'verification.requestWithinWorkingDays': 1,
  'verification.withinWorkingDays': 7,
  'survey.withinWorkingDays': 3,
  'survey.minInvestigators': 2,
  'survey.signedByHousehold': true,
  'assessment.withinWorkingDays': 3,
  'democraticReview.used': true,
  'democraticReview.withinWorkingDays': 5,
  'publicity.order': 'publicityThenOpinion',
  'publicity.postedWithinWorkingDays': 1,
  'publicity.days': 7,
  'objection.reviewWithinWorkingDays': 5,
  'decision.opinionWithinWorkingDays': 2,
  'decision.withinWorkingDays': 2,
  'decision.authority': 'townshipOfRegistration',
  'decision.authorityByAid': {},
  'decision.largeTemporaryReliefAuthority': 'county',
  'decision.certificateIssued': true,
  'decision.dutyToReportTold': true,
  'process.totalWithinWorkingDays': 18,
  'process.extendedTotalWithinWorkingDays': 18,
  'process.totalIncludesPublicity': true,
  'refusal.noticeWithinWorkingDays': 3,
  'refusal.screenedForOtherAid': true,
  'approval.noticeWithinWorkingDays': 3,
  'tekun.selfCareWithinWorkingDays': 10,
  'tekun.selfCareAssessedBy': 'countyWithTownship',
  'tekun.careAgreementWithinWorkingDays': 10,
  'emergency.reliefFirst': ['emergency'],
  'emergency.handedOverWithinWorkingDays': 1,
  'emergency.papersWithinWorkingDays': 10,
  'relief.townshipReserve': true,
  'referral.sentWithinWorkingDays': 3,
  'referral.answerWithinWorkingDays': 15,
  'dishonestyNotice.used': false,
  'dishonestyNotice.minDays': 7,
  'finding.hearingWithinWorkingDays': 5,
  'finding.legalReviewWithinWorkingDays': 5,
  'message.callWithinWorkingDays': 1,
};

const rules = (values: Values, clause: string) =>
  Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      {
        id,
        value,
        unit: id === 'temporary.townshipAuthorityUpTo' ? 'yuan' : 'none',
        clause,
        source: 'JDZ',
        validFrom: '2024-01-01',
        assumed: false,
        note: null,
        fromRegion: '360200000000',
        packVersion: 'test@1',
        silent: [],
      },
    ]),
  );

/** A policy of just the parameters that the workflow counts with, some of them changed, for tests of the pure law. */
export const testPolicyWith = (changes: Values = {}): ResolvedPolicy =>
  policyOf({
    regionCode: '360281000000',
    onDate: '2026-11-20',
    packVersion: 'test@1',
    values: rules({ ...jingdezhen, ...changes }, 'JDZ 三(一)1'),
  });

/** As Jingdezhen has it. */
export const testPolicy: ResolvedPolicy = testPolicyWith();

/** As 宝坻 has it: opinion, then seven days of publicity, then the township's decision; 30 working days over all. */
export const tianjinPolicy: ResolvedPolicy = testPolicyWith({
  'publicity.order': 'opinionThenPublicity',
  'decision.authority': 'township',
  'process.totalWithinWorkingDays': 30,
  'process.extendedTotalWithinWorkingDays': 45,
});

/** As 羊楼司镇 has it: the national frame, and days and relief for those found to declare honestly. */
export const linxiangPolicy: ResolvedPolicy = testPolicyWith({
  'publicity.order': 'opinionThenPublicity',
  'decision.authority': 'county',
  'process.totalWithinWorkingDays': 30,
  'process.extendedTotalWithinWorkingDays': 45,
  'decision.honestDeclarerWithinWorkingDays': 2,
  'emergency.reliefFirst': ['emergency', 'honestDeclarer'],
  'dishonestyNotice.used': true,
});
