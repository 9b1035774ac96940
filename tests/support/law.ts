import { standardCalendar } from '@twin-pledge/shared/calendar/standardCalendar';
import { policyOf } from '@twin-pledge/shared/policy/resolvedPolicy';
import type { ResolvedPolicy } from '@twin-pledge/shared/policy/resolvedPolicy';

/** The working days of 2024 to 2026. */
export const testCalendar = standardCalendar;

const days: Record<string, [value: number | boolean, unit: string]> = {
  'intake.onlineReviewWithinWorkingDays': [1, 'workingDays'],
  'intake.windowReviewOnTheSpot': [true, 'yesNo'],
  'supplement.lapseAfterDays': [30, 'calendarDays'],
  'intake.registrationRequestWithinWorkingDays': [1, 'workingDays'],
  'survey.withinWorkingDays': [3, 'workingDays'],
  'process.totalWithinWorkingDays': [18, 'workingDays'],
  'message.callWithinWorkingDays': [1, 'workingDays'],
};

/** A policy of just the parameters that the workflow counts with, for tests of the pure law. */
export const testPolicy: ResolvedPolicy = policyOf({
  regionCode: '360281000000',
  onDate: '2026-11-20',
  packVersion: 'test@1',
  values: Object.fromEntries(
    Object.entries(days).map(([id, [value, unit]]) => [
      id,
      {
        id,
        value,
        unit,
        clause: 'JDZ 三(一)1',
        source: 'JDZ',
        validFrom: '2024-01-01',
        assumed: false,
        note: null,
        fromRegion: '360200000000',
        packVersion: 'test@1',
        silent: [],
      },
    ]),
  ),
});
