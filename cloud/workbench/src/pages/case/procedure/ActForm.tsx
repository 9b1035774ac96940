import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { App, Button, Form } from 'antd';
import { useEffect } from 'react';
import { useKept } from '../../../parts/useKept';
import { useCaseDesk } from '../caseDeskContext';
import { answersOf } from '../deskCase';
import { actContent, withoutDrawings } from './actContent';
import type { TypedAct } from './actContent';
import { actFields } from './actFields';
import { ActRefusal } from './ActRefusal';
import { actWords } from './actWords';
import { useAct } from './useAct';

const nothing: TypedAct = {};

/** The form of one act; what was typed stays over reloads until it is done. */
export function ActForm({ action, done }: { action: ProcedureAction; done: () => void }) {
  const { view } = useCaseDesk();
  const { modal } = App.useApp();
  const [form] = Form.useForm<TypedAct>();
  const [kept, keep, drop] = useKept<TypedAct>(`case.${view.id}.act.${action}`, nothing);
  const act = useAct(action, () => {
    drop();
    done();
  });
  // The fields are filled once; afterwards the form itself holds what is typed.
  useEffect(() => form.setFieldsValue(kept), [form]); // eslint-disable-line react-hooks/exhaustive-deps
  const { label, note, grave } = actWords[action];
  const Fields = actFields[action];
  const send = (typed: TypedAct) => {
    const run = () => act.run(actContent(action, typed, answersOf(view).members?.[0]?.name));
    if (!grave) return run();
    void modal.confirm({
      title: `${label}？`,
      content: '办了就不能收回，申请人会收到通知。',
      okText: label,
      onOk: run,
    });
  };
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send}
      onValuesChange={(_, all) => keep(withoutDrawings(all))}
      scrollToFirstError={{ block: 'center' }}
      style={{ maxWidth: 720 }}
    >
      {note && (
        <p className="quiet" style={{ marginBottom: 12 }}>
          {note}
        </p>
      )}
      <Fields />
      <ActRefusal error={act.error} />
      <Button type="primary" htmlType="submit" size="large" loading={act.isPending}>
        {label}
      </Button>
    </Form>
  );
}
