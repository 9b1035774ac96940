import { Form, Select } from 'antd';
import { useNeeds } from '../../needs/useNeeds';
import { WordsField } from './WordsField';

/** To which department, the one that the place names for this aid unless told, and why. */
export function ReferFields() {
  const { data } = useNeeds();
  const options = data?.departments.map(({ code, name, sendBy }) => ({
    value: code,
    label: sendBy === 'hand' ? `${name}（打印送去）` : name,
  }));
  return (
    <>
      <Form.Item name="department" label="推送给哪个部门" extra="不选就按规定送给办这一项的部门">
        <Select allowClear options={options} placeholder="办这一项的部门" />
      </Form.Item>
      <WordsField name="reason" label="情况说明" hint="写给部门看：什么困难、需要什么" />
    </>
  );
}
