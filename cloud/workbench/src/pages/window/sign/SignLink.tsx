import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { Button, Modal, QRCode, Typography } from 'antd';
import { useCommand } from '../../../api/useCommand';
import { ErrorLine } from '../../../parts/ErrorLine';
import { instantWords } from '../../../parts/dates';
import { signLinkAddress } from './signLinkAddress';

interface SignLinkProps {
  draftId: string;
  signature: EndpointAnswer<typeof listSignatures>['signatures'][number];
  close: () => void;
}

/** A link for one signer, to scan with their own phone or to be sent to them; it works once and runs out. */
export function SignLink({ draftId, signature, close }: SignLinkProps) {
  const make = useCommand(makeSignLink);
  const address = make.data && signLinkAddress(make.data.path, window.location.origin);
  return (
    <Modal open title={`${signature.signerName} 用自己的手机签`} footer={null} onCancel={close} width={440}>
      {!make.data && (
        <>
          <p>链接只能用一次，会过期。打开时要输身份证号最后六位，只有本人能签。</p>
          <ErrorLine error={make.error} />
          <Button
            type="primary"
            loading={make.isPending}
            onClick={() => make.run({ params: { id: draftId }, body: { key: signature.key } })}
            style={{ marginTop: 12 }}
          >
            生成链接
          </Button>
        </>
      )}
      {make.data && address && (
        <div style={{ display: 'grid', justifyItems: 'center', gap: 10 }}>
          <QRCode type="svg" value={address} size={220} bordered={false} />
          <p>
            请 {signature.signerName} 扫码。{instantWords(make.data.expiresAt)} 前有效。
          </p>
          <Typography.Text
            copyable={{ text: address, tooltips: ['复制链接', '复制好了'] }}
            className="quiet"
            style={{ overflowWrap: 'anywhere' }}
          >
            {address}
          </Typography.Text>
        </div>
      )}
    </Modal>
  );
}
