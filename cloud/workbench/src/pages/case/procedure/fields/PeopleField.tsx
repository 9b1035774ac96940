import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import { roleName } from '@twin-pledge/shared/copy/roles';
import type { Role } from '@twin-pledge/shared/kernel/role';
import { Checkbox, Form } from 'antd';
import { useEndpoint } from '../../../../api/useEndpoint';
import { useCaseDesk } from '../../caseDeskContext';
import { answersOf } from '../../deskCase';
import { useProcedure } from '../useProcedure';

/** How many the place asks for to go to the door (C01); two, as everywhere, until it is known. */
function useLeastInvestigators(): number {
  const { view } = useCaseDesk();
  const code = answersOf(view).residence?.regionCode ?? '';
  const place = useEndpoint(showPlace, { params: { code } }, { enabled: code !== '', staleMs: Infinity });
  const rule = place.data?.rules.find(({ id }) => id === 'survey.minInvestigators');
  return Number.parseInt(rule?.value ?? '', 10) || 2;
}

/** Who goes to the door: present in the township and not related to the household. */
export function InvestigatorsField() {
  const least = useLeastInvestigators();
  return <PeopleField label={`谁去调查（至少 ${least} 位）`} least={least} />;
}

/** People of the township and the village; relatives of the household don't stand in the list (C08). */
export function PeopleField({ label, least }: { label: string; least: number }) {
  const { data } = useProcedure();
  const people = data?.eligiblePeople ?? [];
  return (
    <Form.Item
      name="people"
      label={label}
      extra="有亲属关系、要回避的人不在名单里。"
      rules={[
        {
          validator: (_, chosen: string[] | undefined) =>
            (chosen?.length ?? 0) >= least ? Promise.resolve() : Promise.reject(new Error(`请选至少 ${least} 位`)),
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
