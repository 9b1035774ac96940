import { useKept } from '../../../parts/useKept';
import type { Ticks } from '../checklistState';
import { useCaseDesk } from '../caseDeskContext';
import type { ActionMode } from './actionMode';
import { AskPane } from './AskPane';
import { CheckPane } from './CheckPane';
import { noEdits } from './supplement';
import type { SupplementEdits } from './supplement';
import { RefusePane } from './RefusePane';
import { StatePane } from './StatePane';

/** The check-list and what may be done; asking and refusing take the same place, so that the papers stay in sight. */
export function ActionsPane() {
  const { view, allows } = useCaseDesk();
  const [mode, setMode] = useKept<ActionMode>(`case.${view.id}.mode`, 'check');
  const [ticks, setTicks] = useKept<Ticks>(`case.${view.id}.ticks`, {});
  const [edits, setEdits, dropEdits] = useKept<SupplementEdits>(`case.${view.id}.ask`, noEdits);
  const back = () => setMode('check');
  if (mode === 'ask' && allows('requestSupplement')) {
    return <AskPane ticks={ticks} edits={edits} setEdits={setEdits} back={back} sent={() => (dropEdits(), back())} />;
  }
  if (mode === 'refuse' && allows('refuseAcceptance')) return <RefusePane back={back} />;
  const reviewable = allows('accept') || allows('requestSupplement') || allows('refuseAcceptance');
  if (!reviewable) return <StatePane />;
  return (
    <CheckPane
      ticks={ticks}
      setTick={(key, ok) => setTicks((last) => ({ ...last, [key]: ok }))}
      edits={edits}
      setMode={setMode}
    />
  );
}
