import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { readPhone } from '@twin-pledge/shared/kernel/phoneNumber';
import { Checkbox, Form, Input } from 'antd';
import { ChoiceField } from './ChoiceField';
import { TodayField } from './TodayField';
import { WordsField } from './WordsField';

/** How somebody is supported and by whom they are looked after; the agreement is drawn up from it. */
export function CareFields() {
  const form = Form.useFormInstance();
  const mode = Form.useWatch(['carePlan', 'mode'], form) as string | undefined;
  const inInstitution = mode === 'institution';
  return (
    <>
      <ChoiceField
        name={['carePlan', 'mode']}
        label="供养方式"
        options={[
          { value: 'dispersed', label: '分散供养（住在家里）' },
          { value: 'institution', label: '集中供养（住供养服务机构）' },
        ]}
      />
      {inInstitution && <WordsField name={['carePlan', 'institution']} label="机构名称" short />}
      <WordsField name={['carePlan', 'caregiver', 'name']} label={inInstitution ? '机构负责人' : '照料人姓名'} short />
      <WordsField
        name={['carePlan', 'caregiver', 'relation']}
        label={inInstitution ? '职务' : '和本人的关系'}
        hint={inInstitution ? '比如：院长' : '比如：侄子、邻居、村里请的人'}
        short
      />
      <Form.Item
        name={['carePlan', 'caregiver', 'phone']}
        label="电话"
        rules={[
          {
            required: true,
            validator: (_, typed: string | undefined) => {
              const read = readPhone(typed ?? '');
              return read.ok ? Promise.resolve() : Promise.reject(new Error(fieldProblemWords(read.problem)));
            },
          },
        ]}
      >
        <Input maxLength={40} autoComplete="off" className="numbers" style={{ width: 220 }} />
      </Form.Item>
      {mode === 'dispersed' && <TodayField name={['carePlan', 'caregiver', 'birthOn']} label="照料人出生日期" />}
      {mode === 'dispersed' && (
        <Form.Item name={['carePlan', 'wantsInstitution']} valuePropName="checked">
          <Checkbox>本人想住供养服务机构，报县级民政部门安排</Checkbox>
        </Form.Item>
      )}
    </>
  );
}
