import { showCare } from '@twin-pledge/shared/contracts/care/showCare';
import { indicatorWords } from '@twin-pledge/shared/copy/careWords';
import { roleName } from '@twin-pledge/shared/copy/roles';
import { selfCareIndicators } from '@twin-pledge/shared/kernel/selfCareIndicator';
import type { Role } from '@twin-pledge/shared/kernel/role';
import { Checkbox, Form, Input, Radio } from 'antd';
import { useEndpoint } from '../../../../api/useEndpoint';
import { Loading } from '../../../../parts/Loading';
import { useCaseDesk } from '../../caseDeskContext';
import { useProcedure } from '../useProcedure';
import css from './SelfCareFields.module.css';
import { TodayField } from './TodayField';

/** The six indicators of each person, each able or not, by county and township together (C07). */
export function SelfCareFields() {
  const { view } = useCaseDesk();
  const care = useEndpoint(showCare, { params: { id: view.id } });
  if (!care.data) return <Loading what="正在取要评估的人" />;
  return (
    <>
      {care.data.persons.map(({ memberId, name }) => (
        <fieldset key={memberId} className={css.person}>
          <legend>{name}，现在能不能：</legend>
          {selfCareIndicators.map((code) => (
            <div key={code} className={css.line}>
              <span id={`${memberId}-${code}`}>{indicatorWords[code]}</span>
              <Form.Item
                name={['selfCareOf', memberId, code, 'able']}
                rules={[{ required: true, message: '请选' }]}
                noStyle
              >
                <Radio.Group
                  aria-labelledby={`${memberId}-${code}`}
                  options={[
                    { value: true, label: '能' },
                    { value: false, label: '不能' },
                  ]}
                />
              </Form.Item>
              <Form.Item name={['selfCareOf', memberId, code, 'note']} noStyle>
                <Input maxLength={200} placeholder="说明（可不填）" aria-label={`${indicatorWords[code]}的说明`} />
              </Form.Item>
            </div>
          ))}
        </fieldset>
      ))}
      <TodayField name="assessedOn" label="哪天评估的" />
      <Assessors />
    </>
  );
}

function Assessors() {
  const { data } = useProcedure();
  const people = [...(data?.countyPeople ?? []), ...(data?.eligiblePeople ?? [])];
  return (
    <Form.Item
      name="people"
      label="谁评估的（县里和乡镇都要有人，至少 2 位）"
      rules={[
        {
          validator: (_, chosen: string[] | undefined) =>
            (chosen?.length ?? 0) >= 2 ? Promise.resolve() : Promise.reject(new Error('请选至少 2 位')),
        },
      ]}
    >
      <Checkbox.Group
        style={{ display: 'flex', flexWrap: 'wrap', gap: '6px 18px' }}
        options={people.map(({ id, name, role }) => ({ value: id, label: `${name}（${roleName(role as Role)}）` }))}
      />
    </Form.Item>
  );
}
