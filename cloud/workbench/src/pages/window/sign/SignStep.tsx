import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useEndpoint } from '../../../api/useEndpoint';
import { useStaff } from '../../../app/session/staffSession';
import { Chip } from '../../../parts/Chip';
import { Loading } from '../../../parts/Loading';
import { PaperSignatureModal } from '../../../parts/PaperSignatureModal';
import { Problem } from '../../../parts/Problem';
import { useDraftDesk } from '../draftContext';
import { PrintText } from './PrintText';
import { SignLink } from './SignLink';
import css from './SignStep.module.css';

type Signature = EndpointAnswer<typeof listSignatures>['signatures'][number];
type Doing = { what: 'print' | 'paper' | 'link'; signature: Signature };

const someLinkIsOut = (answer: unknown): boolean =>
  (answer as EndpointAnswer<typeof listSignatures>).signatures.some(({ state }) => state === 'linkSent');

/** Who has to sign what: on paper under the officer's eyes, or on the signer's own phone. Nobody signs for another. */
export function SignStep({ next }: { next: () => void }) {
  const { id } = useDraftDesk();
  const { may } = useStaff();
  const [doing, setDoing] = useState<Doing | null>(null);
  // Whoever got a link signs elsewhere: it shows here by itself.
  const list = useEndpoint(listSignatures, { params: { id } }, { staleMs: 0, againWhile: someLinkIsOut });
  if (list.isLoading) return <Loading what="正在算要谁签字" />;
  if (!list.data) return <Problem error={list.error} retry={() => void list.refetch()} />;
  const close = () => {
    setDoing(null);
    void list.refetch();
  };
  return (
    <section className={css.sign}>
      <p className="quiet">
        签的是填好的内容。填的改了，承诺书要重新签。送出要有申请人的承诺书；受理要有每位同住成年人的授权。
      </p>
      {!list.data.commitmentInForce && (
        <Alert type="info" showIcon message="这个村还没有施行双向承诺，承诺书可以不签。" />
      )}
      {list.data.signatures.map((signature) => {
        const given = signature.state === 'signed' || signature.state === 'signedOnPaper';
        return (
          <div key={signature.key} className={css.line}>
            <div>
              <b>{signature.forName || '（没填姓名）'}</b> · {signature.kind === 'commitment' ? '承诺书' : '核对授权书'}
              <p className="quiet">
                {signature.signerName
                  ? `${signature.signerName} ${signature.asGuardian ? '（监护人）' : '本人'}签`
                  : '还没填监护人'}
                {!signature.required && ' · 不签也不影响'}
              </p>
            </div>
            <Chip tone={given ? 'done' : signature.required ? 'turn' : 'plain'}>
              {signature.state === 'signedOnPaper'
                ? '纸质已签'
                : given
                  ? '已签'
                  : signature.state === 'linkSent'
                    ? '链接已发'
                    : '还没签'}
            </Chip>
            {!given && (
              <span className={css.ways}>
                <Button onClick={() => setDoing({ what: 'print', signature })}>看文本、打印</Button>
                {may('witnessPaperSignature') && (
                  <Button type="primary" onClick={() => setDoing({ what: 'paper', signature })}>
                    纸上签好了
                  </Button>
                )}
                <Button onClick={() => setDoing({ what: 'link', signature })}>用自己手机签</Button>
              </span>
            )}
          </div>
        );
      })}
      <Button type="primary" size="large" onClick={next} style={{ alignSelf: 'flex-end' }}>
        去核对送出 ›
      </Button>
      {doing?.what === 'print' && (
        <PrintText
          draftId={id}
          signatureKey={doing.signature.key}
          signerName={doing.signature.signerName}
          close={() => setDoing(null)}
        />
      )}
      {doing?.what === 'paper' && (
        <PaperSignatureModal
          owner={{ draftId: id }}
          signature={doing.signature}
          close={() => setDoing(null)}
          recorded={close}
        />
      )}
      {doing?.what === 'link' && <SignLink draftId={id} signature={doing.signature} close={close} />}
    </section>
  );
}
