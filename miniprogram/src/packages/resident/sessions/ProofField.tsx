import { listDemonstrationAccounts } from '@twin-pledge/shared/contracts/signIn/listDemonstrationAccounts';
import { call } from '../../../api/call';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useAccount } from '../../../session/useAccount';
import { useLoad } from '../../../state/useLoad';
import { Field } from '../../../ui/Field';
import { Select } from '../../../ui/Select';
import { TextInput } from '../../../ui/TextInput';

interface Props {
  id: string;
  kind: 'secondFactor' | 'demonstration';
  told: string;
  onChange: (told: string) => void;
}

/** Where the proof is told: the six digits of staff; in a demonstration without WeChat, who one is. */
export function ProofField({ id, kind, told, onChange }: Props) {
  if (kind === 'demonstration') return <WhoAgain id={id} chosen={told} onChange={onChange} />;
  return (
    <Field id={id} label="六位数字" hint="打开您的动态口令，填现在显示的。">
      <TextInput id={id} label="六位数字" kind="number" value={told} maxLength={6} onChange={onChange} />
    </Field>
  );
}

function WhoAgain({ id, chosen, onChange }: { id: string; chosen: string; onChange: (key: string) => void }) {
  const kind = useAccount()?.kind;
  const loaded = useLoad(() => call(listDemonstrationAccounts, {}));
  return (
    <LoadedPart loaded={loaded}>
      {({ accounts }) => (
        <Field id={id} label="您是谁">
          <Select
            id={id}
            label="您是谁"
            value={chosen}
            options={accounts.filter((one) => one.kind === kind).map(({ key, name }) => ({ value: key, label: name }))}
            onChange={onChange}
          />
        </Field>
      )}
    </LoadedPart>
  );
}
