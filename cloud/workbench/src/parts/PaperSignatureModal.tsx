import { witnessPaperSignature } from '@twin-pledge/shared/contracts/signing/witnessPaperSignature';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import type { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { Alert, Form, Input } from 'antd';
import { useState } from 'react';
import { useCommand } from '../api/useCommand';
import { CommandModal } from './CommandModal';
import { DateField } from './DateField';
import { todayHere } from './dates';
import { PaperUpload } from './upload/PaperUpload';

type Signature = EndpointAnswer<typeof listSignatures>['signatures'][number];
type PaperDocument = EndpointAnswer<typeof addDocument>;

interface Typed {
  signedOn: string;
  witnessNote: string;
}

interface PaperSignatureModalProps {
  owner: { draftId: string } | { caseId: string };
  signature: Signature;
  close: () => void;
  recorded: () => void;
}

/** Records a signature on paper: the scan of the original, the day, and who saw it being signed (B05). */
export function PaperSignatureModal({ owner, signature, close, recorded }: PaperSignatureModalProps) {
  const [form] = Form.useForm<Typed>();
  const [scan, setScan] = useState<PaperDocument | null>(null);
  const [scanMissing, setScanMissing] = useState(false);
  const witness = useCommand(witnessPaperSignature, () => {
    recorded();
    close();
  });
  const what = signature.kind === 'commitment' ? '承诺书' : '核对授权书';
  const submit = (typed: Typed) => {
    if (!scan || scan.pages.length === 0) return setScanMissing(true);
    return witness.run({ body: { ...owner, key: signature.key, documentId: scan.id, ...typed } });
  };
  return (
    <CommandModal<Typed>
      title={`登记纸质签字：${signature.forName}的${what}`}
      note={`要由 ${signature.signerName} ${signature.asGuardian ? '（监护人）' : '本人'}亲笔签，您当面看着签的才能登记。代签无效。`}
      okText="我亲眼看着签的，登记"
      form={form}
      initial={{ signedOn: todayHere() }}
      isPending={witness.isPending}
      error={witness.error}
      close={close}
      submit={submit}
    >
      <Form.Item label="签好的原件（扫描或拍照）" required>
        <PaperUpload
          owner={owner}
          typeCode={signature.kind === 'commitment' ? 'commitmentOnPaper' : 'authorizationOnPaper'}
          memberId={null}
          document={scan}
          changed={(document) => (setScan(document), setScanMissing(false))}
        />
        {scanMissing && <Alert type="error" message="先传签好的原件" style={{ marginTop: 8 }} />}
      </Form.Item>
      <Form.Item name="signedOn" label="哪天签的" rules={[{ required: true, message: '请填日期' }]}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      <Form.Item
        name="witnessNote"
        label="在哪里、怎么签的"
        rules={[{ required: true, whitespace: true, message: '请写一句' }]}
      >
        <Input.TextArea rows={2} maxLength={1000} placeholder="比如：在窗口，核对身份证后本人签名按手印" />
      </Form.Item>
    </CommandModal>
  );
}
