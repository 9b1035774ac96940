import { showAgreement } from '@twin-pledge/shared/contracts/verification/showAgreement';
import { signAgreement } from '@twin-pledge/shared/contracts/verification/signAgreement';
import { Button } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { endpointKey } from '../../../api/endpointKey';
import { queryClient } from '../../../api/queryClient';
import { useCommand } from '../../../api/useCommand';
import { useEndpoint } from '../../../api/useEndpoint';
import { ErrorLine } from '../../../parts/ErrorLine';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import { SignaturePad } from '../../../parts/SignaturePad';
import css from './ActPane.module.css';

/** Nothing of a verification opens before the confidentiality agreement is signed; it is signed here, once (B06). */
export function ConfidentialityFirst({ children }: { children: ReactNode }) {
  const [drawing, setDrawing] = useState<string | null>(null);
  const shown = useEndpoint(showAgreement, {}, { staleMs: Infinity });
  const sign = useCommand(signAgreement, () => {
    void queryClient.invalidateQueries({ queryKey: endpointKey(showAgreement, {}) });
  });
  if (!shown.data) {
    return shown.error ? (
      <Problem error={shown.error} retry={() => void shown.refetch()} />
    ) : (
      <Loading what="正在取保密协议" />
    );
  }
  const { text, signedAt } = shown.data;
  if (signedAt !== null) return children;
  return (
    <article className={css.paper}>
      <h2>先签一次：{text.title}</h2>
      {text.paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <SignaturePad changed={setDrawing} />
      <ErrorLine error={sign.error} />
      <Button
        type="primary"
        size="large"
        disabled={drawing === null}
        loading={sign.isPending}
        onClick={() => drawing && sign.run({ body: { textHash: text.textHash, drawing } })}
        style={{ alignSelf: 'flex-start' }}
      >
        我已看清，签字保密
      </Button>
    </article>
  );
}
