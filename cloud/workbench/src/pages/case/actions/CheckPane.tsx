import { acceptCase } from '@twin-pledge/shared/contracts/desk/acceptCase';
import { App, Button } from 'antd';
import { useStaff } from '../../../app/session/staffSession';
import { ErrorLine } from '../../../parts/ErrorLine';
import { Pane } from '../../../parts/Pane';
import { checklistResult, isTicked } from '../checklistState';
import type { Ticks } from '../checklistState';
import { useCaseDesk } from '../caseDeskContext';
import { useCaseCommand } from '../useCaseCommand';
import type { ActionMode } from './actionMode';
import { blockedWords } from './blockedWords';
import { ChecklistLine } from './ChecklistLine';
import css from './ActionsPane.module.css';
import { OwedBlock } from './OwedBlock';
import { cannotBeHad, noticeItems, proposals } from './supplement';
import type { SupplementEdits } from './supplement';

interface CheckPaneProps {
  ticks: Ticks;
  setTick: (key: string, ok: boolean) => void;
  edits: SupplementEdits;
  setMode: (mode: ActionMode) => void;
}

/** The check-list of the pack, and the three answers the office can give. */
export function CheckPane({ ticks, setTick, edits, setMode }: CheckPaneProps) {
  const { view, allows } = useCaseDesk();
  const { may } = useStaff();
  const { modal } = App.useApp();
  const accept = useCaseCommand(acceptCase, '已受理，申请人会收到通知');
  const done = view.checklist.filter((item) => isTicked(item, ticks));
  const open = view.checklist.filter((item) => !isTicked(item, ticks));
  const blocked = blockedWords(view);
  // While the case waits for the resident the table does not allow it: the button stays, and says why.
  const mayAccept = allows('accept') || (may('accept') && allows('refuseAcceptance') && view.waitingFor === 'resident');
  const missing = noticeItems(proposals(view, ticks), edits).length;
  const run = () => accept.run({ checklist: checklistResult(view.checklist, ticks) });
  const confirmOpen = () =>
    modal.confirm({
      title: `还有 ${open.length} 项没勾，仍然受理？`,
      content: open.map((item) => item.label).join('；'),
      okText: '仍然受理',
      cancelText: '回去看看',
      onOk: run,
    });
  return (
    <Pane
      title="审核清单"
      extra={
        <span className="quiet numbers">
          {done.length} / {view.checklist.length}
        </span>
      }
      foot={
        <>
          {mayAccept && blocked !== null && (
            <div className={css.blocked} role="status" id="why-not-accepted">
              <b>▲ 现在还不能受理</b>
              <p>{blocked}</p>
            </div>
          )}
          <ErrorLine error={accept.error} />
          {allows('requestSupplement') && (
            <Button block className={css.ask} onClick={() => setMode('ask')}>
              一次性告知补正{missing > 0 && `（${missing} 项）`}
            </Button>
          )}
          {mayAccept && (
            <Button
              block
              type="primary"
              size="large"
              disabled={blocked !== null}
              aria-describedby={blocked === null ? undefined : 'why-not-accepted'}
              loading={accept.isPending}
              onClick={open.length > 0 ? confirmOpen : run}
            >
              受理
            </Button>
          )}
          {allows('refuseAcceptance') && (
            <Button block onClick={() => setMode('refuse')}>
              不予受理（须写明法定理由）
            </Button>
          )}
        </>
      }
    >
      <OwedBlock />
      {cannotBeHad(view).map(({ key, title, why }) => (
        <p key={key} className={css.explained}>
          <b>拿不出{title}</b>，对方说明：{why}
        </p>
      ))}
      <div>
        {view.checklist.map((item) => (
          <ChecklistLine
            key={item.key}
            item={item}
            ticked={isTicked(item, ticks)}
            set={(ok) => setTick(item.key, ok)}
          />
        ))}
      </div>
    </Pane>
  );
}
