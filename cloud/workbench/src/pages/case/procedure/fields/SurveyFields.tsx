import { Checkbox, Form, Input, Radio } from 'antd';
import { todayHere } from '../../../../parts/dates';
import { overview } from '../../answers/overview';
import { useCaseDesk } from '../../caseDeskContext';
import { answersOf } from '../../deskCase';
import { surveyParts } from '../surveyParts';
import css from './SurveyFields.module.css';
import { InvestigatorsField } from './PeopleField';
import { WordsField } from './WordsField';

/** The survey form: each of five parts as declared or what was found, with what was declared beside it (C02). */
export function SurveyFields() {
  const { view } = useCaseDesk();
  const told = overview(answersOf(view), view, todayHere());
  return (
    <>
      <InvestigatorsField />
      {surveyParts.map(({ part, label, rows }) => (
        <div key={part} className={css.part}>
          <b>{label}</b>
          <p className="quiet">
            填报：
            {told
              .filter((row) => rows.includes(row.label))
              .map((row) => row.told.join('；'))
              .join('。') || '无'}
          </p>
          <Form.Item
            name={['survey', part, 'asDeclared']}
            rules={[{ required: true, message: `请选「${label}」和填报一不一样` }]}
            style={{ marginBottom: 0 }}
          >
            <Radio.Group
              aria-label={label}
              options={[
                { value: true, label: '和填报一样' },
                { value: false, label: '不一样' },
              ]}
            />
          </Form.Item>
          <FoundWords part={part} />
        </div>
      ))}
      <WordsField name={['survey', 'neighbours']} label="邻里走访" hint="问了谁、怎么说的" optional rows={2} />
      <WordsField name={['survey', 'letters']} label="信函索证" hint="给哪里发了函、怎么答的" optional rows={2} />
      <Form.Item
        name="signedByHousehold"
        valuePropName="checked"
        rules={[
          {
            validator: (_, ticked) =>
              ticked === true ? Promise.resolve() : Promise.reject(new Error('调查表要签字才能交')),
          },
        ]}
      >
        <Checkbox>申请人（或家里人、监护人）已经在调查表上签字</Checkbox>
      </Form.Item>
    </>
  );
}

function FoundWords({ part }: { part: string }) {
  const asDeclared = Form.useWatch<boolean | undefined>(['survey', part, 'asDeclared']);
  if (asDeclared !== false) return null;
  return (
    <Form.Item
      name={['survey', part, 'found']}
      rules={[{ required: true, whitespace: true, message: '请写查到的情况' }]}
      style={{ margin: '6px 0 0' }}
    >
      <Input.TextArea rows={2} maxLength={1000} placeholder="查到的情况。涉及核算的数，再到「核算表」里改。" />
    </Form.Item>
  );
}
