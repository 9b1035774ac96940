import { Form } from 'antd';
import { CarePapers } from '../CarePapers';
import { EvidenceField } from './EvidenceField';
import { HowSigned } from './HowSigned';
import { SignatureField } from './SignatureField';
import { TodayField } from './TodayField';
import { WordsField } from './WordsField';

const parties = [
  { key: 'township', label: '甲方签字（经办人）' },
  { key: 'caregiver', label: '乙方签字（照料人）' },
  { key: 'person', label: '丙方签字（本人或监护人）' },
] as const;

/** The three signatures under a care agreement, or the signed paper. */
export function AgreementFields() {
  return (
    <>
      <CarePapers />
      <WordsField name={['agreement', 'personName']} label="丙方是谁签的" hint="本人或监护人的姓名" short />
      <TodayField name={['agreement', 'signedOn']} label="哪天签的" />
      <HowSigned
        onScreen={parties.map(({ key, label }) => (
          <Form.Item
            key={key}
            name={['agreement', 'drawings', key]}
            label={label}
            rules={[{ required: true, message: `请${label.slice(0, 2)}签字` }]}
          >
            <SignatureField />
          </Form.Item>
        ))}
        onPaper={
          <Form.Item
            name={['agreement', 'evidenceId']}
            label="签好的协议"
            rules={[{ required: true, message: '请上传签好的协议' }]}
          >
            <EvidenceField purpose="careAgreement" />
          </Form.Item>
        }
      />
    </>
  );
}
