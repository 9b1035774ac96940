import { signInDemonstration } from '@twin-pledge/shared/contracts/signIn/signInDemonstration';
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

/** Signs in as an invented person; the server allows it in demonstration mode only. */
export async function signInAs(key: string): Promise<void> {
  const session = await call(signInDemonstration, { body: { key } });
  keepToken(session);
  keepAccount(session.account);
}
