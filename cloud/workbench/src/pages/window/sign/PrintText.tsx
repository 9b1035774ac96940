import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { Button, Modal } from 'antd';
import { createPortal } from 'react-dom';
import { useEndpoint } from '../../../api/useEndpoint';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import css from './SignStep.module.css';

interface PrintTextProps {
  draftId: string;
  signatureKey: string;
  signerName: string;
  close: () => void;
}

/** The exact text that is signed, to be read out and printed with room for name, fingerprint and date. */
export function PrintText({ draftId, signatureKey, signerName, close }: PrintTextProps) {
  const text = useEndpoint(readSigningText, { params: { id: draftId }, query: { key: signatureKey } }, { staleMs: 0 });
  const sheet = text.data && (
    <article className={css.text}>
      <h2>{text.data.title}</h2>
      {text.data.paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
      <p className={css.names}>
        <span>签名（{signerName}）：＿＿＿＿＿＿＿＿＿＿</span>
        <span>＿＿＿＿年＿＿月＿＿日</span>
      </p>
      <p className={css.hash}>
        文本 {text.data.textId} {text.data.textVersion} · 指纹 {text.data.textHash}
      </p>
    </article>
  );
  return (
    <Modal
      open
      title="要签的文本"
      width={760}
      onCancel={close}
      footer={
        <Button type="primary" disabled={!text.data} onClick={() => window.print()}>
          打印
        </Button>
      }
    >
      {text.isLoading && <Loading what="正在取文本" />}
      {text.error && <Problem error={text.error} retry={() => void text.refetch()} />}
      {sheet}
      {sheet && createPortal(<div className="print-sheet">{sheet}</div>, document.body)}
    </Modal>
  );
}
