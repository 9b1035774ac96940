import { useState } from 'react';
import { AppPage } from '../../../frame/AppPage';
import { useCommand } from '../../../frame/useCommand';
import { back } from '../../../platform/navigation';
import { beginStaffSignIn, finishStaffSignIn } from '../../../session/signIn';
import { OwnPassword } from './OwnPassword';
import { ActionButton } from '../../../ui/ActionButton';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { TextLink } from '../../../ui/TextLink';
import { Why } from '../../../ui/Why';

/** Aides and officers sign in as at the desk: account and password, then the six digits of their authenticator. */
export default function StaffSignInPage() {
  const [challenge, setChallenge] = useState<string | null>(null);
  const [mustChange, setMustChange] = useState(false);
  return (
    <AppPage title="工作人员登录" ownHelp>
      <Heading level={1}>工作人员登录</Heading>
      {mustChange ? (
        <OwnPassword />
      ) : challenge === null ? (
        <Password onPassed={setChallenge} />
      ) : (
        <Digits challenge={challenge} onMustChange={() => setMustChange(true)} onAgain={() => setChallenge(null)} />
      )}
    </AppPage>
  );
}

function Password({ onPassed }: { onPassed: (challenge: string) => void }) {
  const [loginName, setLoginName] = useState('');
  const [password, setPassword] = useState('');
  const command = useCommand(async () => onPassed(await beginStaffSignIn(loginName.trim(), password)));
  return (
    <>
      <Why>和经办台用同一个账号。手机丢了，请马上告诉单位的管理员停用。</Why>
      <Field id="login-name" label="账号">
        <TextInput id="login-name" label="账号" value={loginName} maxLength={60} onChange={setLoginName} />
      </Field>
      <Field id="password" label="密码">
        <TextInput id="password" label="密码" kind="password" value={password} maxLength={200} onChange={setPassword} />
      </Field>
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton
        id="go-on"
        busy={command.busy}
        disabled={loginName.trim() === '' || password === ''}
        onPress={() => void command.run()}
      >
        下一步
      </ActionButton>
    </>
  );
}

interface DigitsProps {
  challenge: string;
  onMustChange: () => void;
  onAgain: () => void;
}

function Digits({ challenge, onMustChange, onAgain }: DigitsProps) {
  const [code, setCode] = useState('');
  const command = useCommand(async () => {
    const { mustChangePassword } = await finishStaffSignIn(challenge, code.trim());
    if (mustChangePassword) onMustChange();
    else back();
  });
  return (
    <>
      <Why>打开您的动态口令，填现在显示的六位数字。五分钟内填好。</Why>
      <Field id="digits" label="六位数字">
        <TextInput id="digits" label="六位数字" kind="number" value={code} maxLength={6} onChange={setCode} />
      </Field>
      {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
      <ActionButton
        id="sign-in"
        busy={command.busy}
        disabled={!/^\d{6}$/.test(code.trim())}
        onPress={() => void command.run()}
      >
        登录
      </ActionButton>
      <TextLink onPress={onAgain}>重新填账号和密码</TextLink>
    </>
  );
}
