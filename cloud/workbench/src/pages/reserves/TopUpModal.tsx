import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listReserves } from '@twin-pledge/shared/contracts/reserve/listReserves';
import { topUpReserve } from '@twin-pledge/shared/contracts/reserve/topUpReserve';
import { App, Checkbox, Form, Modal } from 'antd';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { ErrorLine } from '../../parts/ErrorLine';
import { WordsField } from '../case/procedure/fields/WordsField';
import { YuanField } from '../case/procedure/fields/YuanField';
import { fenOf } from '../../parts/fenOf';

type Ledger = EndpointAnswer<typeof listReserves>['ledgers'][number];
type Typed = { amountYuan: string; note: string; opening?: boolean };

/** What the county puts into a ledger: from outside into its own, from its own into a township's. */
export function TopUpModal({ ledger, close }: { ledger: Ledger; close: () => void }) {
  const { message } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const { code, name, level, sums } = ledger;
  const isFresh = Object.values(sums).every((fen) => fen === 0);
  const add = useCommand(topUpReserve, () => {
    void message.success('记下了');
    void queryClient.invalidateQueries({ queryKey: ['reserve.list'] });
    void queryClient.invalidateQueries({ queryKey: ['reserve.show'] });
    close();
  });
  const send = ({ amountYuan, note, opening }: Typed) =>
    add.run({ params: { code }, body: { amountFen: fenOf(amountYuan), note, ...(opening ? { opening } : {}) } });
  return (
    <Modal
      open
      title={level === 'county' ? '登记拨入县级的资金' : `拨给${name}`}
      okText={level === 'county' ? '登记' : '拨付'}
      cancelText="不办了"
      confirmLoading={add.isPending}
      onOk={() => form.submit()}
      onCancel={close}
    >
      <p className="quiet">
        {level === 'county' ? '财政拨来的，或者别的来源，写明白。' : '从县级的账上拨，两边的账上都记一笔。'}
      </p>
      <Form form={form} layout="vertical" onFinish={send}>
        <YuanField name="amountYuan" label="金额" aboveZero />
        <WordsField name="note" label="来源、用途" hint="比如：2026年第一季度临时救助资金" rows={2} />
        {isFresh && (
          <Form.Item name="opening" valuePropName="checked">
            <Checkbox>这是启用以前就有的余额（期初）</Checkbox>
          </Form.Item>
        )}
        <ErrorLine error={add.error} />
      </Form>
    </Modal>
  );
}
