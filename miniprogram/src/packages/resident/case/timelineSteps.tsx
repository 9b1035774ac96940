import { actionWordsForResident } from '@twin-pledge/shared/copy/actions';
import { dueSentence, dutyWords } from '@twin-pledge/shared/copy/duties';
import { endedStatuses } from '@twin-pledge/shared/casework/statuses';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import type { CaseView } from '../../../state/views';
import type { TimelineStep } from '../../../ui/Timeline';
import { stepsAhead } from './stepsAhead';

/** Shown in the head of the page instead. */
const wholeCase = 'completeCase';

/** A case as its timeline: what has happened, what goes on and until when, what comes next. */
export function timelineSteps(view: CaseView): TimelineStep[] {
  // A department's answer ends the case as it should; every other end leaves something undone.
  const ended = endedStatuses.includes(view.status) && view.status !== 'referralAnswered';
  const told = view.timeline.flatMap((entry) => {
    const title = actionWordsForResident(entry.action);
    return title === null ? [] : [{ ...entry, title }];
  });
  const past = told.map((entry, index): TimelineStep => {
    const isLast = index === told.length - 1;
    return {
      key: `past-${index}`,
      state: ended && isLast ? 'ended' : 'done',
      title: entry.title,
      text: [formatChineseDate(entry.on), entry.byName].filter(Boolean).join(' · '),
    };
  });
  const running = view.duties
    .filter((duty) => (duty.state === 'open' || duty.state === 'paused') && duty.kind !== wholeCase)
    .map((duty): TimelineStep => ({
      key: duty.id,
      state: duty.side === 'resident' ? 'turn' : 'now',
      title: `${dutyWords(duty.kind).forResident}${duty.state === 'paused' ? '（暂停）' : duty.late ? '（已超时）' : ''}`,
      text: (
        <>
          <View>{dueSentence(duty)}</View>
          <View>依据：{duty.citation}</View>
        </>
      ),
    }));
  const coming = stepsAhead(view).map((title): TimelineStep => ({ key: title, state: 'ahead', title }));
  return [...past, ...running, ...coming];
}
