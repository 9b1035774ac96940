import { Form } from 'antd';
import { EvidenceField } from './EvidenceField';
import { HowSigned } from './HowSigned';
import { SignatureField } from './SignatureField';
import { TodayField } from './TodayField';
import { WordsField } from './WordsField';

/** Who received relief, when, and their signature. */
export function ReceiptFields() {
  return (
    <>
      <WordsField name={['receipt', 'receivedBy']} label="谁收的" short />
      <WordsField name={['receipt', 'relation']} label="是申请人的什么人" hint="本人收的不用填" short optional />
      <TodayField name={['receipt', 'receivedOn']} label="哪天收的" />
      <HowSigned
        onScreen={
          <Form.Item
            name={['receipt', 'drawing']}
            label="收款人签字"
            rules={[{ required: true, message: '请收款人签字' }]}
          >
            <SignatureField />
          </Form.Item>
        }
        onPaper={
          <Form.Item
            name={['receipt', 'evidenceId']}
            label="签好的收条"
            rules={[{ required: true, message: '请上传签好的收条' }]}
          >
            <EvidenceField purpose="reliefReceipt" />
          </Form.Item>
        }
      />
    </>
  );
}
