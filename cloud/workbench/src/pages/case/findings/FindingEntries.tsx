import { findingActionWords } from '@twin-pledge/shared/copy/falseCommitment';
import { instantWords } from '../../../parts/dates';
import { Pane } from '../../../parts/Pane';
import css from '../procedure/EntryList.module.css';
import type { Finding } from './useFindings';

/** Everything that was found, said and decided, in order: who and when. */
export function FindingEntries({ finding: { entries } }: { finding: Finding }) {
  return (
    <Pane title="认定记录">
      <ol className={css.list}>
        {entries.map(({ id, action, at, byName, byPerson, text, founded }) => (
          <li key={id}>
            <b>
              {findingActionWords(action)}
              {founded !== null && (founded ? '：本人说得对' : '：认定不变')}
            </b>
            <p className="quiet">
              {instantWords(at)} · {byName || '系统'}
              {byPerson && '（本人，手机上写的）'}
            </p>
            {text && <p>{text}</p>}
          </li>
        ))}
      </ol>
    </Pane>
  );
}
