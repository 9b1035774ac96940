import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import { surveyPartNames } from '@twin-pledge/shared/copy/survey';
import { Form, Input, Radio } from 'antd';
import { useEffect } from 'react';
import { DateField } from '../../../../parts/DateField';
import { todayHere } from '../../../../parts/dates';
import { overview } from '../../answers/overview';
import { useCaseDesk } from '../../caseDeskContext';
import { answersOf } from '../../deskCase';
import type { TypedPhoto } from '../surveyContent';
import { declaredRows } from '../surveyParts';
import { HouseholdHandFields } from './HouseholdHandFields';
import css from './SurveyFields.module.css';
import { InvestigatorsField } from './PeopleField';
import { SurveyPhotosField } from './SurveyPhotosField';
import { TellingsField } from './TellingsField';

/** The survey form as it came back on paper: each of five parts as declared or what was found, and who signed (C02). */
export function SurveyFields() {
  const { view } = useCaseDesk();
  const form = Form.useFormInstance();
  const told = overview(answersOf(view), view, todayHere());
  // One survey keeps its id through every attempt to hand it in, so that it never stands twice.
  useEffect(() => {
    if (!form.getFieldValue(['survey', 'id'])) form.setFieldValue(['survey', 'id'], crypto.randomUUID());
  }, [form]);
  return (
    <>
      <Form.Item name={['survey', 'id']} hidden>
        <Input />
      </Form.Item>
      <InvestigatorsField />
      <Form.Item name={['survey', 'visitedOn']} label="哪天去的" rules={[{ required: true, message: '请填哪天去的' }]}>
        <DateField notAfter={todayHere()} />
      </Form.Item>
      {surveyParts.map((part) => (
        <div key={part} className={css.part}>
          <b>{surveyPartNames[part]}</b>
          <p className="quiet">
            填报：
            {told
              .filter((row) => declaredRows[part].includes(row.label))
              .map((row) => row.told.join('；'))
              .join('。') || '无'}
          </p>
          <Form.Item
            name={['survey', part, 'asDeclared']}
            rules={[{ required: true, message: `请选「${surveyPartNames[part]}」和填报一不一样` }]}
            style={{ marginBottom: 0 }}
          >
            <Radio.Group
              aria-label={surveyPartNames[part]}
              options={[
                { value: true, label: '和填报一样' },
                { value: false, label: '不一样' },
              ]}
            />
          </Form.Item>
          <FoundWords part={part} />
        </div>
      ))}
      <TellingsField kind="statements" />
      <TellingsField kind="letters" />
      <HouseholdHandFields />
      <Form.Item
        name={['survey', 'photos']}
        label="签好的调查表和现场照片"
        extra="调查的人要每一位都在纸上签字，把签好的调查表拍下来或者扫描上传。"
        rules={[{ validator: (_, photos?: TypedPhoto[]) => signedFormThere(photos) }]}
      >
        <SurveyPhotosField />
      </Form.Item>
    </>
  );
}

const signedFormThere = (photos: readonly TypedPhoto[] = []): Promise<void> =>
  photos.some(({ kind }) => kind === 'signedForm')
    ? Promise.resolve()
    : Promise.reject(new Error('请上传签好的调查表'));

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
