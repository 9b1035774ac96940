import { incomeChoices } from '@twin-pledge/shared/copy/incomeChoices';
import type { Facts } from '@twin-pledge/shared/assessment/facts';
import { Form, Radio, Select } from 'antd';
import { CommandModal } from '../../../parts/CommandModal';
import { useCaseDesk } from '../caseDeskContext';
import { YuanField } from '../procedure/fields/YuanField';
import { fenOf } from '../../../parts/fenOf';
import { FoundSource } from './FoundSource';
import { newIncome } from './newIncome';
import type { TypedIncome } from './newIncome';
import { useAddFoundFact } from './useAssessment';

/** An income that was found and not declared. */
export function AddIncome({ facts, close }: { facts: Pick<Facts, 'members' | 'incomes'>; close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<TypedIncome & { amountYuan: string }>();
  const add = useAddFoundFact(close);
  return (
    <CommandModal
      title="查到一笔没报的收入"
      okText="记下"
      form={form}
      initial={{ from: 'verification', months: 12 }}
      isPending={add.isPending}
      error={add.error}
      close={close}
      submit={({ amountYuan, ...typed }) =>
        add.run({
          params: { id: view.id },
          body: { ...newIncome({ ...typed, amountFen: fenOf(amountYuan) }, facts.incomes), note: typed.note },
        })
      }
    >
      <Form.Item name="memberId" label="谁的收入" rules={[{ required: true, message: '请选一位' }]}>
        <Select options={facts.members.map(({ id, name }) => ({ value: id, label: name }))} />
      </Form.Item>
      <Form.Item name="what" label="哪一种" rules={[{ required: true, message: '请选一种' }]}>
        <Select options={incomeChoices} />
      </Form.Item>
      <YuanField name="amountYuan" label="一共多少" aboveZero />
      <Form.Item name="months" label="是几个月的" rules={[{ required: true, message: '请选' }]}>
        <Radio.Group
          options={[
            { value: 1, label: '一个月' },
            { value: 12, label: '十二个月' },
          ]}
        />
      </Form.Item>
      <FoundSource why="凭什么、和填报为什么不一样" />
    </CommandModal>
  );
}
