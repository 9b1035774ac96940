import { commonPieces } from './commonPieces';
import { newFirstPassword } from './firstPassword';
import { passwordProblem } from './passwordProblem';

const owner = { loginName: 'zhenqiao.1', words: ['示范周平', '江西省', '乐平市', '镇桥镇'] };
const problem = (password: string) => passwordProblem(password, owner);

describe('a new password', () => {
  it.each([
    'password123',
    'Password2026!',
    'P@ssw0rd2024',
    'woaini1314520',
    'woaini5201314',
    'aini13141314',
    'qq123456789',
    'a123456789',
    '5201314520',
    '1qaz2wsx3edc',
    '1q2w3e4r5t6y',
    'qwer1234asdf',
    'wang19850312',
    'zhangwei123',
    'Admin@123456',
    'admin888888',
    'iloveyou1234',
    'zhongguo2008',
    'minzhengju123',
    'dibao2026!!',
    'leping123456',
    'abc123456789',
    'aaaaaaaaaa1',
    '1111111111',
    'Huawei@2025',
  ])('%s is refused: anybody would try it', (password) => {
    expect(problem(password)).toBe('passwordSimple');
  });

  it.each(['镇桥镇1234567', '示范周平20260101'])(
    '%s is refused: made of whose it is and where they work',
    (password) => {
      expect(['passwordLikeName', 'passwordSimple']).toContain(problem(password));
    },
  );

  it('holds far more than the three thousand that are tried first: every two pieces that are long enough', () => {
    const letters = commonPieces.filter((piece) => piece.length >= 6);
    const made = letters.flatMap((piece) => ['123456', '2024', '888', '!', '1314'].map((end) => `${piece}${end}`));
    const long = [...new Set(made)].filter((one) => one.length >= 10);
    expect(long.length).toBeGreaterThan(700);
    expect(long.filter((one) => problem(one) === null)).toEqual([]);
    const long2 = letters.flatMap((one) => letters.slice(0, 30).map((other) => one + other));
    expect(long2.length).toBeGreaterThan(5_000);
    expect(long2.filter((one) => problem(one) === null)).toEqual([]);
  });

  it.each(['correct horse battery staple', '三个梨子 一把雨伞 旧自行车', 'teapot-cactus-harbour-42', 'v8#kPq2!zLw0'])(
    '%s is taken',
    (password) => {
      expect(problem(password)).toBeNull();
    },
  );

  it('takes what the program itself hands over', () => {
    for (let times = 0; times < 200; times += 1) expect(problem(newFirstPassword())).toBeNull();
  });
});
