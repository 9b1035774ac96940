import type { Answers } from '@twin-pledge/shared/forms/answers';
import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import { useRegionName } from '../../../parts/useRegionName';
import { useDraftDesk } from '../draftContext';
import css from './SendStep.module.css';

/** All answers in words, to be read out to who stands at the window; numbers in full, since they are compared with the card. */
export function SummarySheet({ answers }: { answers: Answers }) {
  const { todayOn } = useDraftDesk();
  const regionName = useRegionName([answers.residence?.regionCode, answers.registration?.regionCode]);
  return (
    <section className={css.summary} aria-label="填的内容">
      {summaryLines(answers, { todayOn, regionName })
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <div key={group.group}>
            <h2>{group.title}</h2>
            <dl>
              {group.lines.map((line, index) => (
                <div key={line.path} className={css.line}>
                  <b>{line.about !== group.lines[index - 1]?.about && line.about}</b>
                  <dt>{line.label}</dt>
                  <dd>{line.value === '' ? <span className={css.missing}>▲ 没有填</span> : line.value}</dd>
                </div>
              ))}
            </dl>
          </div>
        ))}
    </section>
  );
}
