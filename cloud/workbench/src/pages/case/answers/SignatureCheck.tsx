import { verifySignature } from '@twin-pledge/shared/contracts/signing/verifySignature';
import { Modal } from 'antd';
import { useEndpoint } from '../../../api/useEndpoint';
import { Chip } from '../../../parts/Chip';
import { instantWords } from '../../../parts/dates';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';

/** Works a signature out again: text, answers, signer, time and drawing must give the stored fingerprint. */
export function SignatureCheck({ signatureId, close }: { signatureId: string; close: () => void }) {
  const check = useEndpoint(verifySignature, { params: { id: signatureId } }, { staleMs: 0 });
  return (
    <Modal open title="验签" footer={null} onCancel={close} width={560}>
      {check.isLoading && <Loading what="正在重新计算" />}
      {check.error && <Problem error={check.error} retry={() => void check.refetch()} />}
      {check.data && (
        <>
          <p>
            <Chip tone={check.data.valid ? 'done' : 'late'}>
              {check.data.valid ? '没有被改过' : '对不上，可能被改过'}
            </Chip>{' '}
            {check.data.signerName} · {instantWords(check.data.signedAt)} ·{' '}
            {check.data.medium === 'paper' ? '纸质，有人见证' : '手机上签'}
          </p>
          <p className="quiet numbers" style={{ overflowWrap: 'anywhere', marginBlock: 8 }}>
            存的指纹 {check.data.storedHash}
            <br />
            重算指纹 {check.data.recomputedHash}
          </p>
          <pre
            style={{
              whiteSpace: 'pre-wrap',
              font: 'inherit',
              maxHeight: 320,
              overflow: 'auto',
              background: 'var(--ground)',
              borderRadius: 8,
              padding: 12,
              margin: 0,
            }}
          >
            {check.data.text}
          </pre>
        </>
      )}
    </Modal>
  );
}
