import { actionWords } from '@twin-pledge/shared/copy/actions';
import { instantWords } from '../../../parts/dates';
import { Pane } from '../../../parts/Pane';
import css from './EntryList.module.css';
import { entryLines } from './entryLines';
import type { Procedure } from './procedure';
import { SurveyResult } from './survey/SurveyResult';

/** What was done since acceptance and what each act brought, in order: who and when. */
export function EntryList({ procedure: { entries, eligiblePeople } }: { procedure: Procedure }) {
  const names = new Map(eligiblePeople.map(({ id, name }) => [id, name]));
  return (
    <Pane title="经办记录">
      {entries.length === 0 && <p className="quiet">受理以后办的每一步，都记在这里：谁、什么时候、凭什么。</p>}
      <ol className={css.list}>
        {entries.map((entry) => (
          <li key={entry.id}>
            <b>{actionWords(entry.action)}</b>
            <p className="quiet">
              {instantWords(entry.at)} · {entry.byName}
            </p>
            <dl className={css.lines}>
              {entryLines(entry, (id) => names.get(id)).map(({ label, text }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
            {typeof entry.content['surveyId'] === 'string' && <SurveyResult surveyId={entry.content['surveyId']} />}
          </li>
        ))}
      </ol>
    </Pane>
  );
}
