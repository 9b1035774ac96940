import { formatFen } from '@twin-pledge/shared/kernel/fen';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { View } from '@tarojs/components';
import { open } from '../../../platform/navigation';
import type { CaseView, PaymentOrderView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Chip } from '../../../ui/Chip';
import { Heading } from '../../../ui/Heading';

/** Relief that came first: how much, how it is paid, whether it arrived; and what is owed afterwards (A08, E07). */
export function ReliefCard({ view, orders }: { view: CaseView; orders: readonly PaymentOrderView[] }) {
  const order = orders[orders.length - 1];
  if (!order) return null;
  return (
    <Card tone="brand">
      <View className="stack-tight" id="relief">
        <View className="row-wide">
          <Heading level={2}>先救助</Heading>
          <Chip tone={order.state === 'received' ? 'done' : 'going'}>{stateWords[order.state]}</Chip>
        </View>
        <View className="amount">{formatFen(order.amountFen)} 元</View>
        <View>{wayWords(order)}</View>
        {order.receipt && (
          <View className="small">
            {formatChineseDate(order.receipt.receivedOn)}，{order.receipt.receivedBy}签收。
          </View>
        )}
        {order.returned && (
          <View className="small">
            {formatChineseDate(order.returned.on)}没有付成：{order.returned.reason}。救助没有取消，正在重新付。
          </View>
        )}
        <View className="small">付款单编号 {order.number}</View>
      </View>
      {view.status === 'relieved' && <PapersAfterwards view={view} />}
    </Card>
  );
}

const stateWords = { issued: '正在发给您', received: '您收到了', returned: '正在重新付' } as const;

const wayWords = ({ method, payee, bank, accountMasked, state }: PaymentOrderView): string => {
  if (method === 'cash')
    return state === 'received' ? `现金，付给${payee}。` : `工作人员会把现金当面交给${payee}，请签字。`;
  return `转到${payee}的${bank}账户，尾号${(accountMasked ?? '').slice(-4)}。`;
};

/** What is completed after relief came first, until when; late takes nothing back. */
function PapersAfterwards({ view }: { view: CaseView }) {
  const duty = view.duties.find(({ kind, state }) => kind === 'completeReliefPapers' && state === 'open');
  if (!duty) return null;
  const owed = view.owed.filter(({ done }) => !done);
  const until = duty.dueOn === null ? '' : `，最好在${formatChineseDate(duty.dueOn)}前`;
  return (
    <View className="stack-tight">
      <Heading level={2} look={3}>
        {owed.length > 0 ? `手续后补：还差 ${owed.length} 样${until}` : '手续都齐了，等经办人看'}
      </Heading>
      {owed.map(({ key, title }) => (
        <View key={key}>▲ {title}</View>
      ))}
      <View className="small">补晚了，已经给的救助也不收回。实在没有的，打电话告诉经办人。</View>
      {owed.length > 0 && (
        <ActionButton id="relief-papers" small onPress={() => open('supplement', { id: view.id })}>
          去补上
        </ActionButton>
      )}
    </View>
  );
}
