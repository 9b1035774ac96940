import { checkApplication } from '@twin-pledge/shared/contracts/applications/checkApplication';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { App, Button, Checkbox } from 'antd';
import { useEffect, useState } from 'react';
import { queryClient } from '../../../api/queryClient';
import { useCommand } from '../../../api/useCommand';
import { useEndpoint } from '../../../api/useEndpoint';
import { ErrorLine } from '../../../parts/ErrorLine';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import { useDraftDesk } from '../draftContext';
import type { Step } from '../step';
import { CardSeen } from './CardSeen';
import { SummarySheet } from './SummarySheet';
import { WhatIsMissing } from './WhatIsMissing';
import css from './SendStep.module.css';

interface SendStepProps {
  back: (step: Step) => void;
  sent: (caseId: string) => void;
}

/** Everything once more to be read out, what still stands in the way, the card in the hand, then sent and checked on the spot. */
export function SendStep({ back, sent }: SendStepProps) {
  const { id, version, answers, flush } = useDraftDesk();
  const { modal } = App.useApp();
  const [readOut, setReadOut] = useState(false);
  const [cardSeen, setCardSeen] = useState<boolean | null>(null);
  const check = useEndpoint(checkApplication, { params: { id } }, { staleMs: 0 });
  const { refetch } = check;
  const send = useCommand(sendApplication, ({ cases, relativesFiling }) => {
    const first = cases[0];
    void queryClient.invalidateQueries({ queryKey: ['desk.queue'] });
    const go = () => first && sent(first.id);
    if (cases.length < 2 && relativesFiling === 0) return go();
    modal.success({
      title: `送出了，一共 ${cases.length} 件`,
      content: (
        <>
          {cases.map((one) => (
            <p key={one.id}>
              {one.number} {aidName(one.aid)}
            </p>
          ))}
          {relativesFiling > 0 && <p>▲ 这一家还有别人也在申请（{relativesFiling} 份），请在案件里看看是不是同一家。</p>}
        </>
      ),
      okText: '去审核第一件',
      onOk: go,
    });
    return undefined;
  });
  // A refusal says that something changed: what stands in the way is asked again.
  useEffect(() => {
    if (send.error) void refetch();
  }, [send.error, refetch]);
  if (check.isLoading) return <Loading what="正在核对" />;
  if (!check.data) return <Problem error={check.error} retry={() => void check.refetch()} />;
  const run = () =>
    void flush().then(
      (stored) => stored && send.run({ params: { id }, body: { version, cardSeen: cardSeen === true } }),
    );
  return (
    <div className={css.sheet}>
      <SummarySheet answers={answers} />
      <aside className={css.side}>
        <WhatIsMissing check={check.data} back={back} />
        <CardSeen applicantName={answers.members?.[0]?.name ?? '申请人'} seen={cardSeen} set={setCardSeen} />
        <Checkbox checked={readOut} onChange={(event) => setReadOut(event.target.checked)}>
          填的内容念给对方听过，没有错
        </Checkbox>
        <ErrorLine error={send.error} />
        <Button
          type="primary"
          size="large"
          block
          disabled={!check.data.ready || !readOut || cardSeen === null}
          loading={send.isPending}
          onClick={run}
        >
          送出，当场审核
        </Button>
        <p className="quiet">送出后马上有编号，转到审核页；缺的材料可以当场一次性告知。</p>
      </aside>
    </div>
  );
}
