import { exampleFamily } from '@twin-pledge/shared/forms/exampleFamily';
import { labelOfPath } from './labelOfPath';

describe('what a path is called', () => {
  it.each([
    ['residence.detail', '哪个小组、门牌号'],
    ['members.m2.name', '姓名'],
    ['members.m2.identity.kind', '用什么证明身份'],
    ['property.homes.h1.kind', '是什么房子'],
    ['no.such.path', '这一项'],
  ])('%s: %s', (path, label) => {
    expect(labelOfPath(path, exampleFamily)).toBe(label);
  });
});
