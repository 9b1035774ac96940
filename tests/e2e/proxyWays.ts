import { askProxyCall } from '@twin-pledge/shared/contracts/proxies/askProxyCall';
import { motherAndSon } from '../support/familyAnswers';
import { filledDraft, newPhone } from '../support/filing';
import type { RunningCloud } from '../support/startCloud';
import { fits } from './largePhone';
import type { Phone } from './phone';

/** For whom somebody acts, and that ending it is asked twice. */
export async function acts(phone: Phone): Promise<void> {
  await phone.turnTo('我的');
  await phone.press(/谁在帮我办/);
  await phone.sees('我在帮示范桂兰办');
  await fits(phone, 'proxies');
  await phone.press('我不帮他办了');
  await phone.sees('确定取消代办');
  await fits(phone, 'proxies-ending');
  await phone.reopen();
}

/** From the last check of what was filled in for the mother: asking that an aide calls her. */
export async function asksForCall(phone: Phone): Promise<void> {
  await phone.reopen();
  await phone.press(/^帮家人申请/);
  await phone.press(/示桂兰家/);
  await phone.pressId('task-check');
  await phone.sees('您代办，他本人同意吗');
  await fits(phone, 'check-proxy');
  await phone.pressId('go-proxy');
  await phone.sees('示桂兰没有智能手机');
  await fits(phone, 'proxy-ask-call');
  await phone.write('示桂兰本人的电话', '13800000001');
  await phone.press('请协理员打电话');
  await phone.sees(/不能打代办人的电话/);
  await phone.write('示桂兰本人的电话', '0798-6300002');
  await phone.press('请协理员打电话');
  await phone.sees('已经请协理员打电话');
  await fits(phone, 'proxy-call-asked-for');
  await phone.reopen();
}

/** Somebody whose mother has no smartphone asks for a call; the aide notes down that she said yes. */
export async function notesCall(cloud: RunningCloud, phone: Phone): Promise<void> {
  const daughter = await newPhone(cloud);
  const { id } = await filledDraft(cloud, daughter, motherAndSon());
  await cloud.call(askProxyCall, { params: { id }, body: { number: '0798-6300001' } }, { token: daughter.token });
  await phone.press(/打电话确认代办/);
  await phone.sees(/示小兰帮他申请低保/);
  await fits(phone, 'proxy-calls');
  await phone.press(/示桂兰 ·/);
  await phone.sees('打给示桂兰');
  await fits(phone, 'proxy-call');
  await phone.press('记下来');
  await phone.sees('请选一个。');
  await phone.choose('打通了吗', '打通了');
  await phone.sees(/示小兰在帮您申请低保，您知道吗/);
  await phone.press('记下来');
  await phone.sees('每一句都要问，问完再记。');
  await fits(phone, 'proxy-call-asked');
  for (const yes of await phone.screen.getByRole('radio', { name: '是', exact: true }).all()) await yes.click();
  await phone.press('记下来');
  await phone.sees('本人同意代办');
  await fits(phone, 'proxy-call-noted');
  await phone.press('好了');
  await phone.sees('打电话确认代办');
  await fits(phone, 'proxy-calls-none');
  await phone.press('返回');
}
