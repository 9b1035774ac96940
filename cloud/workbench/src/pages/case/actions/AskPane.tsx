import { requestSupplement } from '@twin-pledge/shared/contracts/desk/requestSupplement';
import { Alert, Button, Input } from 'antd';
import { ErrorLine } from '../../../parts/ErrorLine';
import { Pane } from '../../../parts/Pane';
import { useKept } from '../../../parts/useKept';
import type { Ticks } from '../checklistState';
import { useCaseDesk } from '../caseDeskContext';
import { useCaseCommand } from '../useCaseCommand';
import css from './ActionsPane.module.css';
import { AskItem } from './AskItem';
import { HeldPapersChoice } from './HeldPapersChoice';
import { NoticePreview } from './NoticePreview';
import { OwnQuestions } from './OwnQuestions';
import { heldPapers, noticeItems, proposals } from './supplement';
import type { SupplementEdits } from './supplement';

interface AskPaneProps {
  ticks: Ticks;
  edits: SupplementEdits;
  setEdits: (change: (last: SupplementEdits) => SupplementEdits) => void;
  back: () => void;
  sent: () => void;
}

/** Puts the one complete notice together (A04): what is missing is proposed, the handler decides and words it. */
export function AskPane({ ticks, edits, setEdits, back, sent }: AskPaneProps) {
  const { view } = useCaseDesk();
  const [reason, setReason] = useKept(`case.${view.id}.again`, '');
  const ask = useCaseCommand(requestSupplement, '已告知，时钟停下等群众补交', sent);
  const missing = proposals(view, ticks);
  const held = heldPapers(view);
  const items = noticeItems([...missing, ...held], edits);
  const second = view.supplementRequests.length > 0;
  const set = (key: string, chosen: boolean) =>
    setEdits((last) => ({ ...last, chosen: { ...last.chosen, [key]: chosen } }));
  const say = (key: string, words: string) =>
    setEdits((last) => ({ ...last, explanations: { ...last.explanations, [key]: words } }));
  const send = () => ask.run({ items, ...(second ? { reasonForSecondRequest: reason } : {}) });
  return (
    <Pane
      label="一次性告知"
      title="一次性告知补正"
      extra={
        <Button type="link" size="small" onClick={back}>
          回清单
        </Button>
      }
      foot={
        <>
          <ErrorLine error={ask.error} />
          <Button
            block
            type="primary"
            size="large"
            loading={ask.isPending}
            disabled={items.length === 0 || (second && reason.trim() === '')}
            onClick={send}
          >
            发给申请人（{items.length} 项）
          </Button>
        </>
      }
    >
      {second && (
        <Alert
          type="warning"
          showIcon
          message={`这是第 ${view.supplementRequests.length + 1} 次告知`}
          description={
            <>
              规定只能一次性告知。再要得写清理由；要的东西上次就看得出来的，会被标记。
              <Input.TextArea
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                rows={2}
                maxLength={1000}
                placeholder="为什么要再告知一次"
                aria-label="为什么要再告知一次"
                style={{ marginTop: 8 }}
              />
            </>
          }
        />
      )}
      {missing.length === 0 && <p className="quiet">按目录和清单没有缺的。有要问的可以写在下面。</p>}
      {missing.map(({ item, chosen }) => (
        <AskItem
          key={item.key}
          item={item}
          chosen={edits.chosen[item.key] ?? chosen}
          words={edits.explanations[item.key] ?? item.explanation}
          set={(on) => set(item.key, on)}
          say={(words) => say(item.key, words)}
        />
      ))}
      <HeldPapersChoice held={held} edits={edits} set={set} say={say} />
      <OwnQuestions own={edits.own} change={(own) => setEdits((last) => ({ ...last, own }))} />
      <div className={css.preview}>
        <p className="quiet">只能一次性告知。下面这份会原样发给申请人：</p>
        <NoticePreview items={items} />
      </div>
    </Pane>
  );
}
