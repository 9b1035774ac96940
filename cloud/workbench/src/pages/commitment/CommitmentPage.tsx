import { showMe } from '@twin-pledge/shared/contracts/signIn/showMe';
import { showStaffCommitment } from '@twin-pledge/shared/contracts/signing/showStaffCommitment';
import { signStaffCommitment } from '@twin-pledge/shared/contracts/signing/signStaffCommitment';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { endpointKey } from '../../api/endpointKey';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { useStaff } from '../../app/session/staffSession';
import { Chip } from '../../parts/Chip';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { SignaturePad } from '../../parts/SignaturePad';
import { instantWords } from '../../parts/dates';
import css from './CommitmentPage.module.css';

/** The handler's side of the two-way commitment: read, signed once, then always there to be read again (B01, B02). */
export function CommitmentPage() {
  const { staff } = useStaff();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const [drawing, setDrawing] = useState<string | null>(null);
  const shown = useEndpoint(showStaffCommitment, {}, { staleMs: Infinity });
  const sign = useCommand(signStaffCommitment, () => {
    void message.success('承诺书签好了');
    void queryClient.invalidateQueries({ queryKey: endpointKey(showStaffCommitment) });
    void queryClient.invalidateQueries({ queryKey: endpointKey(showMe) });
    navigate('/');
  });
  if (shown.isLoading) return <Loading what="正在取承诺书" />;
  if (!shown.data) return <Problem error={shown.error} retry={() => void shown.refetch()} />;
  const { text, signedAt } = shown.data;
  return (
    <>
      <PageHead
        title="我的承诺书"
        note="双向承诺：群众承诺如实填报、配合核对；经办人承诺下面这些，接受监督。"
        extra={signedAt ? <Chip tone="done">{instantWords(signedAt)} 已签</Chip> : <Chip tone="turn">等您签</Chip>}
      />
      <article className={css.paper}>
        <h2>{text.title}</h2>
        {text.paragraphs.map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
        {!signedAt && (
          <section className={css.sign} aria-label="签名">
            <p>
              <b>{staff.name}</b>，请在下面手写签名：
            </p>
            <SignaturePad changed={setDrawing} />
            <ErrorLine error={sign.error} />
            <Button
              type="primary"
              size="large"
              disabled={drawing === null}
              loading={sign.isPending}
              onClick={() => drawing && sign.run({ body: { textHash: text.textHash, drawing } })}
            >
              我已看清，签字承诺
            </Button>
          </section>
        )}
      </article>
    </>
  );
}
