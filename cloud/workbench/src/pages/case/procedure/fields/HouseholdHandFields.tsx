import { householdSignerNames } from '@twin-pledge/shared/copy/survey';
import { Form } from 'antd';
import type { TypedHousehold } from '../surveyContent';
import { ChoiceField } from './ChoiceField';
import { WordsField } from './WordsField';

/** Who of the household signed the paper, or why nobody would and who saw it (C02). */
export function HouseholdHandFields() {
  const by = Form.useWatch<TypedHousehold['by']>(['survey', 'household', 'by']);
  return (
    <>
      <ChoiceField
        name={['survey', 'household', 'by']}
        label="家里谁在调查表上签的字"
        options={[
          ...Object.entries(householdSignerNames).map(([value, label]) => ({ value, label })),
          { value: 'refused', label: '都不肯签' },
        ]}
      />
      {(by === 'family' || by === 'guardian') && (
        <>
          <WordsField name={['survey', 'household', 'name']} label="签字人的姓名" short />
          <WordsField name={['survey', 'household', 'relation']} label="和申请人什么关系" short />
        </>
      )}
      {by === 'refused' && (
        <>
          <WordsField name={['survey', 'household', 'reason']} label="为什么不肯签" rows={2} />
          <WordsField name={['survey', 'household', 'witness']} label="见证人" hint="谁在场、做什么的" short />
        </>
      )}
    </>
  );
}
