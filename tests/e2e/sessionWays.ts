import { fits } from './largePhone';
import type { Phone } from './phone';

/** From 我的 the daughter ends where else she is signed in: not as somebody else, but as herself. */
export async function endsElsewhere(phone: Phone): Promise<void> {
  await phone.reopen();
  await phone.turnTo('我的');
  await phone.pressId('go-sessions');
  await phone.sees('就是您现在用的');
  await fits(phone, 'sessions');
  await phone.pressId('end-others');
  await phone.sees('演示环境没有微信');
  await phone.pick('您是谁', '示范建国');
  await phone.pressId('end-others-now');
  await phone.sees(/没有认出是您本人/);
  await fits(phone, 'sessions-not-proved');
  await phone.pick('您是谁', '示范小兰');
  await phone.pressId('end-others-now');
  await phone.sees(/您现在用的不受影响/);
  await phone.sees('别的地方没有登录');
  await fits(phone, 'sessions-ended');
  await phone.reopen();
}
