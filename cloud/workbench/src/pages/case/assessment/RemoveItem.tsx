import { Form } from 'antd';
import { CommandModal } from '../../../parts/CommandModal';
import { useCaseDesk } from '../caseDeskContext';
import type { FactSection } from '@twin-pledge/shared/copy/factSections';
import { FoundSource } from './FoundSource';
import { useAddFoundFact } from './useAssessment';

interface Typed {
  from: 'survey' | 'verification' | 'finding';
  note: string;
}

/** An item that was declared and is not there: it counts no longer, and stays readable as declared. */
export function RemoveItem({ section, close }: { section: FactSection; close: () => void }) {
  const { view } = useCaseDesk();
  const [form] = Form.useForm<Typed>();
  const add = useAddFoundFact(close);
  return (
    <CommandModal
      title={`${section.title}：查无`}
      note="核算时不再算；填报的内容还留着。"
      okText="记下"
      form={form}
      initial={{ from: 'verification' }}
      isPending={add.isPending}
      error={add.error}
      close={close}
      submit={({ from, note }) =>
        add.run({ params: { id: view.id }, body: { path: section.key, value: null, from, note } })
      }
    >
      <FoundSource why="为什么" />
    </CommandModal>
  );
}
