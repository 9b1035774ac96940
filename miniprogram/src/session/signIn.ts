import { confirmSecondFactor } from '@twin-pledge/shared/contracts/signIn/confirmSecondFactor';
import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { signInWithWechat } from '@twin-pledge/shared/contracts/signIn/signInWithWechat';
import { call } from '../api/call';
import { keepToken } from '../platform/token';
import { wechatLoginCode } from '../platform/wechatLogin';
import { keepAccount } from './keepAccount';

/** Signs in with WeChat, unseen; false in a browser. ApiError where the server refuses. */
export async function signInUnseen(): Promise<boolean> {
  const code = await wechatLoginCode();
  if (code === null) return false;
  const session = await call(signInWithWechat, { body: { code } });
  keepToken(session);
  keepAccount(session.account);
  return true;
}

/** First factor of staff; answers the challenge that the six digits must follow within five minutes. */
export async function beginStaffSignIn(loginName: string, password: string): Promise<string> {
  return (await call(signInStaff, { body: { loginName, password } })).challenge;
}

/** Second factor of staff: the same account, digits and session as at the desk; whether the password must be changed first. */
export async function finishStaffSignIn(challenge: string, code: string): Promise<{ mustChangePassword: boolean }> {
  const session = await call(confirmSecondFactor, { body: { challenge, code } });
  keepToken(session);
  keepAccount(session.account);
  return { mustChangePassword: session.account.kind === 'staff' && session.account.mustChangePassword };
}

/** Signs in as an invented person; the server allows it in demonstration mode only. */
export async function signInAs(key: string): Promise<void> {
  const session = await call(signInDemonstration, { body: { key } });
  keepToken(session);
  keepAccount(session.account);
}
