import { doFindingAct } from '@twin-pledge/shared/contracts/findings/doFindingAct';
import type { StaffFindingAction } from '@twin-pledge/shared/contracts/findings/findingActs';
import { App, Button, Form } from 'antd';
import { useEffect } from 'react';
import { asRefusal } from '../../../api/refusal';
import { useCommand } from '../../../api/useCommand';
import { ErrorLine } from '../../../parts/ErrorLine';
import { useKept } from '../../../parts/useKept';
import { ChoiceField } from '../procedure/fields/ChoiceField';
import { WordsField } from '../procedure/fields/WordsField';
import { rereadCase } from '../useCase';
import { findingForms } from './findingForms';
import { keepFindings, rereadFindings } from './useFindings';
import type { Finding } from './useFindings';

interface Props {
  finding: Finding;
  action: StaffFindingAction;
  done: () => void;
}

interface Typed {
  statement?: string;
  reason?: string;
  founded?: boolean;
}

const nothing: Typed = {};

/** The form of one act in a finding; what was typed stays over reloads until it is done. */
export function ActInFinding({ finding, action, done }: Props) {
  const { modal } = App.useApp();
  const [form] = Form.useForm<Typed>();
  const [kept, keep, drop] = useKept<Typed>(`finding.${finding.id}.${action}`, nothing);
  const act = useCommand(doFindingAct, (view) => {
    drop();
    keepFindings(view);
    void rereadCase(finding.caseId);
    done();
  });
  useEffect(() => form.setFieldsValue(kept), [form]); // eslint-disable-line react-hooks/exhaustive-deps
  const { label, words, note, grave } = findingForms[action];
  const send = async (typed: Typed) => {
    const body = { version: finding.version, act: { action, ...typed } };
    await act.runAsync({ params: { id: finding.id }, body }).catch((error: unknown) => {
      if (asRefusal(error).code === 'staleVersion') void rereadFindings(finding.caseId);
    });
  };
  const ask = (typed: Typed) => {
    if (!grave) return void send(typed);
    void modal.confirm({
      title: `${label}？`,
      content: '办了就不能收回，本人会收到通知。',
      okText: label,
      onOk: () => send(typed),
    });
  };
  return (
    <Form form={form} layout="vertical" onFinish={ask} onValuesChange={(_, all) => keep(all)}>
      {note && <p className="quiet">{note}</p>}
      {action === 'concludeContest' && (
        <ChoiceField
          name="founded"
          label="复核结果"
          options={[
            { value: true, label: '本人说得对，不认定' },
            { value: false, label: '原来的认定不变' },
          ]}
        />
      )}
      {words && <WordsField name={words.name} label={words.label} hint={words.hint} />}
      <ErrorLine error={act.error} />
      <Button type="primary" htmlType="submit" loading={act.isPending}>
        {label}
      </Button>
    </Form>
  );
}
