import { changePassword } from '@twin-pledge/shared/contracts/staff/changePassword';
import { useState } from 'react';
import { useCommand } from '../../../frame/useCommand';
import { back } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { ActionButton } from '../../../ui/ActionButton';
import { Field } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';

const fields = [
  ['oldPassword', '现在的密码'],
  ['newPassword', '新密码'],
  ['again', '新密码再输一遍'],
] as const;

/** Before anything else: the password that was handed over becomes one of one's own. */
export function OwnPassword() {
  const [typed, setTyped] = useState({ oldPassword: '', newPassword: '', again: '' });
  const { oldPassword, newPassword, again } = typed;
  const command = useCommand(async () => {
    await authedCall(changePassword, { body: { oldPassword, newPassword } });
    back();
  });
  return (
    <>
      <Why>现在的密码是别人给您的。请改成只有您自己知道的，至少10个字符，长一点比花样多更管用。</Why>
      {fields.map(([name, label]) => (
        <Field key={name} id={name} label={label}>
          <TextInput
            id={name}
            label={label}
            kind="password"
            value={typed[name]}
            maxLength={200}
            onChange={(value) => setTyped((before) => ({ ...before, [name]: value }))}
          />
        </Field>
      ))}
      {again !== '' && again !== newPassword && <Notice tone="wrong">两遍新密码不一样。</Notice>}
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton
        id="change-password"
        busy={command.busy}
        disabled={oldPassword === '' || newPassword.length < 10 || again !== newPassword}
        onPress={() => void command.run()}
      >
        改好，开始办事
      </ActionButton>
    </>
  );
}
