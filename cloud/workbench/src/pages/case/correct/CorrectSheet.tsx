import { correctCase } from '@twin-pledge/shared/contracts/cases/correctCase';
import { answerChanges } from '@twin-pledge/shared/forms/answerChanges';
import { Alert, Button, Input } from 'antd';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useCommand } from '../../../api/useCommand';
import { ErrorLine } from '../../../parts/ErrorLine';
import { PageHead } from '../../../parts/PageHead';
import { useKept } from '../../../parts/useKept';
import { useRegionName } from '../../../parts/useRegionName';
import { AnswersContext } from '../../window/form/answersContext';
import { AnswersStep } from '../../window/form/AnswersStep';
import css from '../../window/send/SendStep.module.css';
import { ChangeLines } from '../history/ChangeLines';
import { answersOf } from '../deskCase';
import type { DeskCase } from '../deskCase';
import { rereadCase } from '../useCase';
import { useCorrection } from './useCorrection';

/** The questions as they were answered, each to be put right; beside them what changes, old and new, and on whose word. */
export function CorrectSheet({ view }: { view: DeskCase }) {
  const navigate = useNavigate();
  const { desk, changes, drop } = useCorrection(view);
  const [note, setNote, dropNote] = useKept(`correct.${view.id}.note`, '');
  const [showAll, setShowAll] = useState(false);
  const correct = useCommand(correctCase, () => {
    drop();
    dropNote();
    void rereadCase(view.id);
    navigate(`/cases/${view.id}`);
  });
  const { answers, todayOn } = desk;
  const sent = answersOf(view);
  const regionName = useRegionName([answers.residence?.regionCode, answers.registration?.regionCode]);
  const lines = answerChanges(sent, answers, { todayOn, regionName });
  const wrong = desk.problems.filter((problem) => !problem.gentle).length;
  const send = () => {
    setShowAll(true);
    if (wrong === 0)
      correct.run({ params: { id: view.id }, body: { version: view.version, changes, note: note.trim() } });
  };
  const stale = correct.error?.code === 'staleVersion';
  return (
    <AnswersContext.Provider value={desk}>
      <PageHead
        title={`更正 · ${view.applicantName} ${view.number}`}
        note="原来填的会留着，申请人会收到通知"
        extra={<Link to={`/cases/${view.id}`}>不改了，回这一件</Link>}
      />
      {!view.allowed.includes('correct') && (
        <Alert type="warning" showIcon message="这一件已经过了审核材料这一步，不能再更正。" />
      )}
      <div className={css.sheet}>
        <AnswersStep showAll={showAll} />
        <aside className={css.side} aria-label="改了什么">
          <h2>改了什么</h2>
          {lines.length === 0 ? <p className="quiet">还没有改。直接在左边改，改一处这里记一处。</p> : null}
          <ChangeLines changes={lines} />
          <p className="quiet">
            申请人的姓名和证件、住在哪个村、户口、申请哪些救助不能改：要改就请申请人撤回，重新申请，材料不用再交。
          </p>
          <label htmlFor="correct-note">谁来说的、怎么核对的身份</label>
          <Input.TextArea
            id="correct-note"
            value={note}
            onChange={(event) => setNote(event.target.value)}
            rows={2}
            maxLength={1000}
            placeholder="比如：本人到窗口，看过身份证；或者：女儿打电话来，回拨核对过"
          />
          {showAll && wrong > 0 && (
            <p role="alert" style={{ color: 'var(--late)' }}>
              ✕ 有 {wrong} 处没填或填得不对，左边标红的地方请看一看。
            </p>
          )}
          {stale && (
            <Alert
              type="warning"
              showIcon
              message="您打开以后，这一件有了变化"
              description="填的都还在。看一眼最新的，再点一次。"
              action={<Button onClick={() => void rereadCase(view.id).then(correct.reset)}>看最新的</Button>}
            />
          )}
          <ErrorLine error={stale ? null : correct.error} />
          <Button
            type="primary"
            size="large"
            block
            loading={correct.isPending}
            disabled={changes.length === 0 || note.trim() === '' || !view.allowed.includes('correct')}
            onClick={send}
          >
            {lines.length === 0 ? '记下更正' : `记下更正（${lines.length} 处）`}
          </Button>
        </aside>
      </div>
    </AnswersContext.Provider>
  );
}
