import { Modal } from 'antd';

/** Placeholder */
export function WindowSupplementModal({ close }: { close: () => void }) {
  return <Modal open onCancel={close} footer={null} />;
}
