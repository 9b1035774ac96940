import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { addRelative } from '@twin-pledge/shared/contracts/staff/addRelative';
import { listStaff } from '@twin-pledge/shared/contracts/staff/listStaff';
import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { App, AutoComplete, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { CommandModal } from '../../parts/CommandModal';
import { todayHere } from '../../parts/dates';
import { useSettled } from '../../parts/useSettled';

interface Typed {
  staffId: string;
  name: string;
  idNumber: string;
  relation: string;
}

const relations = ['配偶', '子女', '父母', '兄弟姐妹', '祖父母', '孙子女', '儿媳、女婿', '公婆、岳父母', '本人'];

/** Registers a relative of a member of staff. */
export function RelativeForm({ close }: { close: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [search, setSearch] = useState('');
  const settled = useSettled(search);
  const staff = useEndpoint(listStaff, { body: settled ? { search: settled } : {} }, { keepLast: true });
  const add = useCommand(addRelative, () => {
    void message.success('登记好了，从现在起自动回避');
    void queryClient.invalidateQueries({ queryKey: ['staff.relatives'] });
    close();
  });
  return (
    <CommandModal
      title="登记亲属"
      okText="登记"
      form={form}
      isPending={add.isPending}
      error={add.error}
      close={close}
      submit={(body: Typed) => add.run({ body })}
    >
      <Form.Item name="staffId" label="哪位工作人员" rules={[{ required: true, message: '请选工作人员' }]}>
        <Select
          showSearch
          filterOption={false}
          onSearch={setSearch}
          loading={staff.isFetching}
          placeholder="输入姓名找"
          options={staff.data?.staff.map((row) => ({ value: row.id, label: `${row.name}（${row.regionName}）` })) ?? []}
        />
      </Form.Item>
      <Form.Item
        name="relation"
        label="亲属是他的什么人"
        rules={[{ required: true, whitespace: true, message: '请填关系' }]}
      >
        <AutoComplete options={relations.map((value) => ({ value }))} maxLength={30} />
      </Form.Item>
      <Form.Item name="name" label="亲属姓名" rules={[{ required: true, whitespace: true, message: '请填姓名' }]}>
        <Input maxLength={50} />
      </Form.Item>
      <Form.Item
        name="idNumber"
        label="亲属身份证号"
        validateTrigger="onBlur"
        rules={[
          {
            validator: (_, value = '') => {
              const reading = readIdNumber(String(value), todayHere());
              return reading.ok
                ? Promise.resolve()
                : Promise.reject(new Error(fieldProblemWords(value ? reading.problem : 'required', {}, '身份证号')));
            },
          },
        ]}
      >
        <Input maxLength={40} autoComplete="off" className="numbers" />
      </Form.Item>
    </CommandModal>
  );
}
