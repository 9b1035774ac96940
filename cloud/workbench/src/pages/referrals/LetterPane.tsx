import { readReferralPdf } from '@twin-pledge/shared/contracts/referrals/readReferralPdf';
import { receiveReferral } from '@twin-pledge/shared/contracts/referrals/receiveReferral';
import { listDepartmentReferrals } from '@twin-pledge/shared/contracts/referrals/listDepartmentReferrals';
import { showDepartmentReferral } from '@twin-pledge/shared/contracts/referrals/showDepartmentReferral';
import { Button } from 'antd';
import { endpointKey } from '../../api/endpointKey';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { Pane } from '../../parts/Pane';
import { PdfButton } from '../../parts/PdfButton';
import { Problem } from '../../parts/Problem';
import { AnswerForm } from './AnswerForm';
import { LetterChip } from './LetterChip';
import { LetterText } from './LetterText';

/** One letter: read, received, answered. */
export function LetterPane({ id }: { id: string }) {
  const { data, error, refetch } = useEndpoint(showDepartmentReferral, { params: { id } });
  const moved = (letter: unknown) => {
    queryClient.setQueryData(endpointKey(showDepartmentReferral, { params: { id } }), letter);
    void queryClient.invalidateQueries({ queryKey: [listDepartmentReferrals.id] });
  };
  const receive = useCommand(receiveReferral, moved);
  if (!data) return error ? <Problem error={error} retry={() => void refetch()} /> : <Loading what="正在打开推送函" />;
  return (
    <Pane
      title={`${data.title} ${data.number}`}
      label="推送函"
      extra={
        <PdfButton endpoint={readReferralPdf} params={{ id }}>
          打印
        </PdfButton>
      }
    >
      <div>
        <LetterChip item={data} />
      </div>
      <LetterText parts={data.parts} />
      {data.state === 'new' && (
        <>
          <ErrorLine error={receive.error} />
          <Button
            type="primary"
            size="large"
            loading={receive.isPending}
            onClick={() => receive.run({ params: { id } })}
            style={{ alignSelf: 'flex-start' }}
          >
            签收
          </Button>
        </>
      )}
      {data.state === 'received' && <AnswerForm id={id} done={moved} />}
      {data.state === 'answered' && data.answer && (
        <p>
          <b>答复：</b>
          {data.answer}
        </p>
      )}
    </Pane>
  );
}
