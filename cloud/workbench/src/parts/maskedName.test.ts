import { maskedName } from './maskedName';

describe('a name in a list', () => {
  it.each([
    ['周示生', '周*生'],
    ['何明', '何*'],
    ['欧阳示兰', '欧**兰'],
    ['陈*兰', '陈*兰'],
    ['', ''],
  ])('%s is shown as %s', (name, shown) => {
    expect(maskedName(name)).toBe(shown);
  });
});
