import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import { Segmented } from 'antd';
import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { endpointKey } from '../../api/endpointKey';
import { queryClient } from '../../api/queryClient';
import { PageHead } from '../../parts/PageHead';
import { DraftContext } from './draftContext';
import type { Draft } from './draftSaver';
import { AnswersContext } from './form/answersContext';
import { AnswersStep } from './form/AnswersStep';
import { PapersStep } from './papers/PapersStep';
import { SaveMark } from './SaveMark';
import { SendStep } from './send/SendStep';
import { SignStep } from './sign/SignStep';
import type { Step } from './step';
import { useDraft } from './useDraft';

const steps: { value: Step; label: string }[] = [
  { value: 'answers', label: '1 照着录' },
  { value: 'papers', label: '2 材料' },
  { value: 'sign', label: '3 签字' },
  { value: 'send', label: '4 核对送出' },
];

/** Four steps of one paper application; each can be gone to at any time, everything is stored as it is typed. */
export function DraftDeskPage({ draft, todayOn }: { draft: Draft; todayOn: string }) {
  const navigate = useNavigate();
  const desk = useDraft(draft, todayOn);
  const [step, setStep] = useState<Step>('answers');
  const [showAll, setShowAll] = useState(false);
  const go = (to: Step) => {
    // Papers and signatures are worked out by the server from what is stored there.
    void desk.flush().then(() => setStep(to));
  };
  // The draft in the cache is the one that was opened: after leaving, the stored one must be read again.
  useEffect(
    () => () => queryClient.removeQueries({ queryKey: endpointKey(showDraft, { params: { id: draft.id } }) }),
    [draft.id],
  );
  return (
    <DraftContext.Provider value={desk}>
      <PageHead
        title={`窗口录入 · ${desk.answers.members?.[0]?.name ?? '新申请'}`}
        note={<SaveMark />}
        extra={<Segmented<Step> value={step} onChange={go} options={steps} aria-label="第几步" />}
      />
      {step === 'answers' && (
        <AnswersContext.Provider value={desk}>
          <AnswersStep showAll={showAll} next={() => go('papers')} />
        </AnswersContext.Provider>
      )}
      {step === 'papers' && <PapersStep next={() => go('sign')} />}
      {step === 'sign' && <SignStep next={() => go('send')} />}
      {step === 'send' && (
        <SendStep
          back={(to) => {
            setShowAll(true);
            go(to);
          }}
          sent={(caseId) => navigate(`/cases/${caseId}`)}
        />
      )}
    </DraftContext.Provider>
  );
}
