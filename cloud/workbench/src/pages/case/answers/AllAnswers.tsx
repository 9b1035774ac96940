import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import { todayHere } from '../../../parts/dates';
import { useRegionName } from '../../../parts/useRegionName';
import { useCaseDesk } from '../caseDeskContext';
import { answersOf } from '../deskCase';
import css from './AllAnswers.module.css';
import { MaskedNumber } from './MaskedNumber';

/** Every answer in the order of the questions, in the words of the questions. */
export function AllAnswers() {
  const { view } = useCaseDesk();
  const answers = answersOf(view);
  const regionName = useRegionName([answers.residence?.regionCode, answers.registration?.regionCode]);
  const groups = summaryLines(answers, { todayOn: todayHere(), regionName });
  return (
    <>
      {groups
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <section key={group.group}>
            <h2 className={css.title}>{group.title}</h2>
            <dl className={css.list}>
              {group.lines.map((line, index) => {
                const again = line.about !== undefined && line.about === group.lines[index - 1]?.about;
                return (
                  <div key={line.path} className={css.line}>
                    {line.about !== undefined && !again && <p className={css.about}>{line.about}</p>}
                    <dt>{line.label}</dt>
                    <dd>{line.value === '' ? '没有填' : <MaskedNumber path={line.path} masked={line.value} />}</dd>
                  </div>
                );
              })}
            </dl>
          </section>
        ))}
    </>
  );
}
