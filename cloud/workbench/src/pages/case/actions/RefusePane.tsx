import { refuseAcceptance } from '@twin-pledge/shared/contracts/desk/refuseAcceptance';
import { aidOptions } from '@twin-pledge/shared/forms/aidOptions';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { App, Button, Input, Radio, Select } from 'antd';
import { ErrorLine } from '../../../parts/ErrorLine';
import { Pane } from '../../../parts/Pane';
import { useKept } from '../../../parts/useKept';
import { clauseWords } from '../../../words/clauseWords';
import { useCaseDesk } from '../caseDeskContext';
import { useCaseCommand } from '../useCaseCommand';

interface Typed {
  groundCode: string;
  explanation: string;
  otherAids: AidCode[];
}

const nothing: Typed = { groundCode: '', explanation: '', otherAids: [] };

/** Refuses to accept: only with a ground of the pack (A01), and explained in plain words. */
export function RefusePane({ back }: { back: () => void }) {
  const { view } = useCaseDesk();
  const { modal } = App.useApp();
  const [typed, setTyped, drop] = useKept(`case.${view.id}.refuse`, nothing);
  const refuse = useCaseCommand(refuseAcceptance, '已告知不予受理和理由', drop);
  const ground = view.refusalGrounds.find(({ code }) => code === typed.groundCode);
  const confirm = () =>
    modal.confirm({
      title: '不予受理这一件？',
      content: `理由：${ground?.text ?? ''}（${ground?.clause ?? ''}）。申请人会收到理由和您的说明，这一件到此结束。`,
      okText: '不予受理',
      okButtonProps: { danger: true },
      onOk: () => refuse.run(typed),
    });
  return (
    <Pane
      label="不予受理"
      title="不予受理"
      extra={
        <Button type="link" size="small" onClick={back}>
          回清单
        </Button>
      }
      foot={
        <>
          <ErrorLine error={refuse.error} />
          <Button
            block
            danger
            size="large"
            loading={refuse.isPending}
            disabled={!ground || typed.explanation.trim() === ''}
            onClick={confirm}
          >
            不予受理并告知
          </Button>
        </>
      }
    >
      <p className="quiet">没有下面的法定理由，就不能不受理。材料不全的，请用一次性告知。</p>
      <Radio.Group
        value={typed.groundCode}
        onChange={(event) => setTyped((last) => ({ ...last, groundCode: event.target.value as string }))}
        style={{ display: 'flex', flexDirection: 'column', gap: 8 }}
      >
        {view.refusalGrounds.map((one) => (
          <Radio key={one.code} value={one.code}>
            {one.text} <span className="quiet">{clauseWords(one.clause)}</span>
          </Radio>
        ))}
      </Radio.Group>
      <Input.TextArea
        value={typed.explanation}
        onChange={(event) => setTyped((last) => ({ ...last, explanation: event.target.value }))}
        rows={5}
        maxLength={1000}
        showCount
        placeholder="用对方听得懂的话写清：为什么、可以怎么办"
        aria-label="向申请人说明"
      />
      <Select
        mode="multiple"
        value={typed.otherAids}
        onChange={(otherAids) => setTyped((last) => ({ ...last, otherAids }))}
        options={aidOptions.filter(({ value }) => value !== view.aid)}
        placeholder="还可能适合什么（可不填）：申请人点一下就能接着申请"
        aria-label="还可能适合什么"
        style={{ width: '100%' }}
      />
    </Pane>
  );
}
