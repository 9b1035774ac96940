import { errorWords } from '../../words/errorWords';
import { useDraftDesk } from './draftContext';

/** Whether what was typed is stored. */
export function SaveMark() {
  const { state, error, flush } = useDraftDesk();
  if (state === 'saved') return <span role="status">✓ 都存好了，可以随时离开</span>;
  if (state === 'failed') {
    return (
      <span role="alert" style={{ color: 'var(--late)' }}>
        ✕ 还没存上：{errorWords(error)}{' '}
        <button type="button" className="plain" onClick={() => void flush()}>
          再存一次
        </button>
      </span>
    );
  }
  return <span role="status">正在存…</span>;
}
