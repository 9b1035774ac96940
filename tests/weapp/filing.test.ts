import sharp from 'sharp';
import { demonstrationClasses, demonstrationTasks } from '../../cloud/src/demonstration/demonstration';
import { family } from '../e2e/family';
import { answerQuestions, beginForFamily } from '../e2e/fileAsDaughter';
import { idCardPhotos, registerPhotos } from '../e2e/paperPhotos';
import { startCloud, type RunningCloud } from '../support/startCloud';
import { builtProgram } from './builtProgram';
import { templatesOf } from './device/drawn';
import { FilingPhone } from './device/filingPhone';
import type { PhoneOptions } from './device/wechatPhone';

jest.setTimeout(240_000);

/** What is looked for and rightly not there: the loader's own list, and what only other programs of WeChat have. */
const missed = ['webpackJsonp', 'env', 'cloud'];

describe('an application filed in the compiled mini-program, drawn by the template function of WeChat', () => {
  const { mother, daughter } = family;
  const draw = templatesOf(builtProgram);
  let cloud: RunningCloud;
  let phone: FilingPhone;
  const phoneWith = (options: Partial<PhoneOptions> = {}) =>
    new FilingPhone({ folder: builtProgram, draw }, { cloudUrl: cloud.url, at: cloud.clock.now(), ...options });

  beforeAll(async () => {
    cloud = await startCloud({ features: demonstrationClasses, startTasks: demonstrationTasks, background: true });
    phone = phoneWith();
  });
  afterAll(() => cloud?.stop());

  it('leads by taps from the first page through every question', async () => {
    await beginForFamily(phone);
    await answerQuestions(phone, family);
    await phone.pressId('next');
    await phone.sees('二、交材料、签字');
    await phone.saved();
  });

  it('judges a photo on the canvas of WeChat, asks for it again, and sends the papers', async () => {
    await phone.pressId('task-papers');
    const [front, back] = await registerPhotos(mother.name, daughter.name);
    phone.album.push(await sharp(front?.buffer).linear(0.25).jpeg().toBuffer());
    await phone.press('从相册选：户口簿');
    await phone.sees('太暗了');
    phone.album.push(front!.buffer);
    await phone.press('重拍户口簿第 1 张');
    await phone.arrived('户口簿', 1);
    phone.album.push(back!.buffer);
    await phone.press('从相册选：户口簿');
    await phone.arrived('户口簿', 2);
    for (const { name } of [mother, daughter]) {
      phone.album.push(...(await idCardPhotos(name)).map(({ buffer }) => buffer));
      await phone.press(`从相册选：${name}的身份证`);
      await phone.arrived(`${name}的身份证`, 2);
    }
    phone.album.push(back!.buffer);
    await phone.press('从相册选：工资单或工资卡流水');
    await phone.arrived('工资单或工资卡流水', 1);
    await phone.press('好了');
  });

  it('has the mother sign by the card that WeChat shares, and the daughter on her own phone', async () => {
    await phone.pressId('task-family');
    await phone.press(`我是${daughter.name}`);
    for (const seed of [0, 1]) {
      await phone.settled();
      await phone.press(`发给${mother.name}签`);
      await phone.sees('链接做好了');
      const other = phoneWith({ path: phone.share().path });
      await other.sees(/请.*签(承诺|授权)书/);
      await other.write(`${mother.name}身份证号最后六位`, mother.number.slice(-6));
      await other.sign(seed);
      await other.sees('签好了');
      await phone.press('好了');
      await phone.pressId('task-family');
    }
    await phone.press('我自己签');
    await phone.sees('在这里签名');
    await phone.sign(3);
    await phone.sees('请每位成年家人自己签');
    await phone.press('好了');
    await phone.sees('都签好了');
  });

  it('sends the application, and knows it after the program was closed', async () => {
    await phone.pressId('task-check');
    await phone.sees('检查一遍，再交上去');
    await phone.pressId('send');
    await phone.sees('申请已经交上去了');
    const later = phoneWith({ kept: phone.storage });
    await later.turnTo('进度');
    await later.sees(`${mother.name}`);
    expect([...phone.unknown, ...later.unknown].filter((name) => !missed.includes(name))).toEqual([]);
  });
});
