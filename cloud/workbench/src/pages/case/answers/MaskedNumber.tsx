import { showFullNumber } from '@twin-pledge/shared/contracts/desk/showFullNumber';
import { Input, Modal, Radio } from 'antd';
import { useEffect, useState } from 'react';
import { useCommand } from '../../../api/useCommand';
import { useStaff } from '../../../app/session/staffSession';
import { ErrorLine } from '../../../parts/ErrorLine';
import { useCaseDesk } from '../caseDeskContext';

const shownForMs = 60_000;
const reasons = ['与证件核对', '打电话联系', '录入其他系统核对'];

/** A masked number; in full for a minute with a reason, and each such view is logged. */
export function MaskedNumber({ path, masked }: { path: string; masked: string }) {
  const { view } = useCaseDesk();
  const { may } = useStaff();
  const [asking, setAsking] = useState(false);
  const [full, setFull] = useState<string | null>(null);
  const show = useCommand(showFullNumber, ({ value }) => {
    setFull(value);
    setAsking(false);
  });
  useEffect(() => {
    if (full === null) return undefined;
    const timer = setTimeout(() => setFull(null), shownForMs);
    return () => clearTimeout(timer);
  }, [full]);
  if (!masked.includes('*')) return <span className="numbers">{masked}</span>;
  return (
    <span className="numbers" style={{ whiteSpace: 'nowrap' }}>
      {full ?? masked}{' '}
      {may('viewFullNumber') && (
        <button type="button" className="plain" onClick={() => (full === null ? setAsking(true) : setFull(null))}>
          {full === null ? '看全号' : '收起'}
        </button>
      )}
      {asking && (
        <AskReason
          close={() => setAsking(false)}
          isPending={show.isPending}
          error={show.error}
          show={(reason) => show.run({ params: { id: view.id }, body: { path, reason } })}
        />
      )}
    </span>
  );
}

interface AskReasonProps {
  close: () => void;
  show: (reason: string) => void;
  isPending: boolean;
  error: unknown;
}

function AskReason({ close, show, isPending, error }: AskReasonProps) {
  const [reason, setReason] = useState<string>(reasons[0] ?? '');
  const [other, setOther] = useState('');
  const told = reason === '' ? other.trim() : reason;
  return (
    <Modal
      open
      title="为什么要看完整号码"
      okText="看"
      onCancel={close}
      onOk={() => show(told)}
      okButtonProps={{ disabled: told === '' }}
      confirmLoading={isPending}
      width={420}
    >
      <p className="quiet">每看一次都会记在案卷里：谁、什么时候、为什么。一分钟后自动遮住。</p>
      <Radio.Group
        value={reason}
        onChange={(event) => setReason(event.target.value as string)}
        style={{ display: 'flex', flexDirection: 'column', gap: 6, marginBlock: 12 }}
        options={[...reasons.map((value) => ({ value, label: value })), { value: '', label: '别的原因' }]}
      />
      {reason === '' && (
        <Input
          value={other}
          onChange={(event) => setOther(event.target.value)}
          maxLength={200}
          autoFocus
          aria-label="原因"
        />
      )}
      <ErrorLine error={error} />
    </Modal>
  );
}
