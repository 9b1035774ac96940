import { fieldAt } from './fieldAt';

describe('fieldAt', () => {
  it.each([
    ['members.m2.identity.number', '身份证号'],
    ['members.m2k.name', '姓名'],
    ['property.homes.h1.kind', '是什么房子'],
    ['residence.detail', '哪个小组、门牌号'],
    ['property.savingsFen', '存款和现金一共多少（元）'],
  ])('%s is %s', (path, label) => {
    expect(fieldAt(path)?.label).toBe(label);
  });

  it.each(['status', 'members', 'members.m2', 'residence', '', 'constructor', 'residence.detail.x'])(
    'no question asks for %s',
    (path) => {
      expect(fieldAt(path)).toBeUndefined();
    },
  );
});
