import { listColleagues } from '@twin-pledge/shared/contracts/desk/listColleagues';
import { reassignCase } from '@twin-pledge/shared/contracts/desk/reassignCase';
import { Form, Input, Radio } from 'antd';
import { useEndpoint } from '../../../api/useEndpoint';
import { Loading } from '../../../parts/Loading';
import { ErrorLine } from '../../../parts/ErrorLine';
import { useCaseDesk } from '../caseDeskContext';
import { useCaseCommand } from '../useCaseCommand';
import { colleagueChoices } from './colleagueChoices';
import { CommandModal } from '../../../parts/CommandModal';

interface Typed {
  toStaffId: string;
  reason: string;
}

/** Gives the case to a colleague, least loaded first; relatives and people on leave can't be chosen. */
export function ReassignModal({ close }: { close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<Typed>();
  const list = useEndpoint(listColleagues, { params: { id: view.id } });
  const reassign = useCaseCommand(reassignCase, '已改派，新经办人和申请人都会收到通知', close);
  const choices = colleagueChoices(list.data?.colleagues ?? [], view.handlerName);
  return (
    <CommandModal
      title="改派给别人"
      note={`现在的经办人：${view.handlerName ?? '还没有'}`}
      okText="改派"
      form={form}
      isPending={reassign.isPending}
      error={reassign.error}
      close={close}
      submit={(typed) => reassign.run(typed)}
    >
      {list.isLoading && <Loading what="正在找同事" />}
      <ErrorLine error={list.error} />
      <Form.Item name="toStaffId" label="给谁" rules={[{ required: true, message: '请选一位' }]}>
        <Radio.Group style={{ display: 'flex', flexDirection: 'column', gap: 8 }}>
          {choices.map((choice) => (
            <Radio key={choice.staffId} value={choice.staffId} disabled={choice.why !== null}>
              {choice.name}{' '}
              <span className="quiet">
                手上 {choice.openDuties} 件{choice.why && ` · ${choice.why}`}
              </span>
            </Radio>
          ))}
        </Radio.Group>
      </Form.Item>
      <Form.Item name="reason" label="为什么改派" rules={[{ required: true, whitespace: true, message: '请写原因' }]}>
        <Input.TextArea rows={2} maxLength={1000} />
      </Form.Item>
    </CommandModal>
  );
}
