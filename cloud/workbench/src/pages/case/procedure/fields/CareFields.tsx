import { Checkbox, Form } from 'antd';
import { ChoiceField } from './ChoiceField';
import { WordsField } from './WordsField';

/** How someone is looked after: where, by whom, and the agreement that says so. */
export function CareFields() {
  return (
    <>
      <ChoiceField
        name={['carePlan', 'mode']}
        label="供养方式"
        options={[
          { value: 'dispersed', label: '分散供养（在家）' },
          { value: 'institution', label: '集中供养（机构）' },
        ]}
      />
      <WordsField name={['carePlan', 'caregiver']} label="照料人或机构" short />
      <Form.Item
        name={['carePlan', 'agreementOnFile']}
        valuePropName="checked"
        rules={[
          {
            validator: (_, ticked) =>
              ticked === true ? Promise.resolve() : Promise.reject(new Error('协议签好、存进案卷才能登记')),
          },
        ]}
      >
        <Checkbox>委托照料协议已经签好、存进案卷</Checkbox>
      </Form.Item>
    </>
  );
}
