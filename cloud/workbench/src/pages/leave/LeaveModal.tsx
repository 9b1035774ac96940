import { listLeaves } from '@twin-pledge/shared/contracts/staff/listLeaves';
import { recordLeave } from '@twin-pledge/shared/contracts/staff/recordLeave';
import { App, Form, Radio } from 'antd';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { useEndpoint } from '../../api/useEndpoint';
import { CommandModal } from '../../parts/CommandModal';
import { ErrorLine } from '../../parts/ErrorLine';
import { DateField } from '../../parts/DateField';
import { todayHere } from '../../parts/dates';
import type { Colleague } from './colleague';
import { standIns } from './standIns';

interface Typed {
  fromOn: string;
  toOn: string;
  standInId: string;
}

/** Notes leave from one day to another, and who takes over the open cases. */
export function LeaveModal({ who, close }: { who: Colleague; close: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const note = useCommand(recordLeave, () => {
    void message.success('假期记好了');
    void queryClient.invalidateQueries({ queryKey: [listLeaves.id] });
    close();
  });
  const { regionCode } = who;
  // Who stands in works in the same place, wherever that is.
  const colleagues = useEndpoint(listLeaves, { body: { regionCode } });
  const choices = standIns(who, colleagues.data?.staff ?? []).map(({ id, name, leave }) => ({
    value: id,
    label: leave ? `${name}（${leave.fromOn} 到 ${leave.toOn} 也请假）` : name,
  }));
  return (
    <CommandModal
      title={`${who.name} 请假`}
      okText="记下"
      form={form}
      initial={{
        fromOn: who.leave?.fromOn ?? todayHere(),
        ...(who.leave ? { toOn: who.leave.toOn } : {}),
      }}
      isPending={note.isPending}
      error={note.error}
      close={close}
      submit={({ fromOn, toOn, standInId }) =>
        note.run({ body: { staffId: who.id, fromOn, toOn, standInId: standInId || null } })
      }
    >
      <Form.Item name="fromOn" label="从哪天" rules={[{ required: true, message: '请填日期' }]}>
        <DateField />
      </Form.Item>
      <Form.Item
        name="toOn"
        label="到哪天（含这一天）"
        dependencies={['fromOn']}
        rules={[
          { required: true, message: '请填日期' },
          ({ getFieldValue }) => ({
            validator: (_, value?: string) =>
              !value || value >= String(getFieldValue('fromOn') ?? '')
                ? Promise.resolve()
                : Promise.reject(new Error('结束的日子不能早于开始的日子')),
          }),
        ]}
      >
        <DateField notBefore={todayHere()} />
      </Form.Item>
      <ErrorLine error={colleagues.error} />
      <Form.Item
        name="standInId"
        label="谁顶班"
        rules={[
          {
            validator: (_, value?: string) =>
              value === undefined ? Promise.reject(new Error('请选一位，或者选没有人顶班')) : Promise.resolve(),
          },
        ]}
      >
        <Radio.Group
          style={{ display: 'flex', flexDirection: 'column', gap: 6 }}
          options={[...choices, { value: '', label: '没有人顶班（件还在自己名下，期限照算）' }]}
        />
      </Form.Item>
    </CommandModal>
  );
}
