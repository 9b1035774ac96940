import { falsehoodCodes } from '@twin-pledge/shared/kernel/falsehoodCode';
import type { FalsehoodCode } from '@twin-pledge/shared/kernel/falsehoodCode';
import { establishFacts } from '@twin-pledge/shared/contracts/findings/establishFacts';
import { falsehoodWords } from '@twin-pledge/shared/copy/falseCommitment';
import { Button, Checkbox, Form, Select } from 'antd';
import { useEffect } from 'react';
import { useCommand } from '../../../api/useCommand';
import { ErrorLine } from '../../../parts/ErrorLine';
import { useKept } from '../../../parts/useKept';
import { WordsField } from '../procedure/fields/WordsField';
import { rereadCase } from '../useCase';
import { keepFindings } from './useFindings';
import type { CaseFindings } from './useFindings';

interface Typed {
  memberId?: string;
  about?: FalsehoodCode[];
  evidence?: string;
}

const nothing: Typed = {};

/** Opens a finding: about whom, in what, and the facts as the person will read them. */
export function EstablishForm({ view, done }: { view: CaseFindings; done: () => void }) {
  const [form] = Form.useForm<Typed>();
  const [kept, keep, drop] = useKept<Typed>(`case.${view.caseId}.establish`, nothing);
  const act = useCommand(establishFacts, (answer) => {
    drop();
    keepFindings(answer);
    void rereadCase(view.caseId);
    done();
  });
  useEffect(() => form.setFieldsValue(kept), [form]); // eslint-disable-line react-hooks/exhaustive-deps
  const send = ({ memberId = '', about = [], evidence = '' }: Typed) =>
    act.run({ params: { id: view.caseId }, body: { memberId, about, evidence } });
  return (
    <Form
      form={form}
      layout="vertical"
      onFinish={send}
      onValuesChange={(_, all) => keep(all)}
      style={{ maxWidth: 720 }}
    >
      <p className="quiet">
        写的内容本人和代办人都会看到，并请本人说明。此时还没有认定什么：请写事实和来源，不写判断。证明材料在下一步上传。
      </p>
      <Form.Item name="memberId" label="谁的承诺" rules={[{ required: true, message: '请选一个人' }]}>
        <Select
          aria-label="谁的承诺"
          style={{ maxWidth: 320 }}
          options={view.people.map(({ memberId, name, minor }) => ({
            value: memberId,
            label: minor ? `${name}（未成年，不会公示）` : name,
          }))}
        />
      </Form.Item>
      <Form.Item name="about" label="哪一方面不一样" rules={[{ required: true, message: '请至少选一项' }]}>
        <Checkbox.Group options={falsehoodCodes.map((value) => ({ value, label: falsehoodWords(value) }))} />
      </Form.Item>
      <WordsField
        name="evidence"
        label="查到的事实和来源"
        hint="比如：核对反馈，示桂兰每月有养老金3000元；申报时没有填"
        rows={4}
      />
      <ErrorLine error={act.error} />
      <Button type="primary" htmlType="submit" size="large" loading={act.isPending}>
        写好，请本人说明
      </Button>
    </Form>
  );
}
