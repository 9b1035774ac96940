import { aidName } from '@twin-pledge/shared/copy/aids';
import { grantWords } from '@twin-pledge/shared/copy/noticeWords';
import { Alert } from 'antd';
import { useCaseDesk } from './caseDeskContext';

/** Somebody of this household receives the same aid already, by the register. */
export function ReceivingBanner() {
  const { receiving } = useCaseDesk().view;
  if (receiving.length === 0) return null;
  return (
    <Alert
      type="warning"
      showIcon
      message={receiving.map(({ awardId, aid, headName, villageName, sinceMonth, amountFen, per }) => (
        <div key={awardId}>
          <b>家里有人已经在领{aidName(aid)}</b> {headName}家 · {villageName} · 从{sinceMonth}起 ·{' '}
          {grantWords({ amountFen, per })}。请先核实，同一种救助不能领两份。
        </div>
      ))}
    />
  );
}
