import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScenarios } from './runScenarios';

const root = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function run(...args: string[]): { code: number; lines: string[]; text: string } {
  const lines: string[] = [];
  const code = runScenarios(args, (line) => lines.push(line));
  return { code, lines, text: lines.join('\n') };
}

function fileWith(name: string, text: string): string {
  const path = join(root, name);
  writeFileSync(path, text);
  return path;
}

interface Parts {
  name?: string;
  pack?: string;
  date?: string;
  assume?: string;
  member?: string;
  more?: string;
  expected?: string;
}

/** One example of somebody alone without income in the countryside of Leping, with parts of it changed. */
const example = ({ name = '一个人', pack = 'jingdezhen', date = '2026-03-02', ...rest }: Parts = {}) => `
- 名称: ${name}
  政策包: ${pack}
  日期: ${date}
  假定: ${rest.assume ?? '{}'}
  情况:
    城乡: 农村
    家庭成员:
      - ${rest.member ?? '{ 编号: 甲, 关系: 本人, 年龄: 45 }'}
    财产: { 认定未超限额: 是 }
${rest.more ?? ''}
  结果:
    各项救助:
      - ${rest.expected ?? '{ 救助: 低保, 金额: 765 }'}
`;

describe('scenarios', () => {
  it('E01 prints one line an example, with aid, amount and first month, and how many hold', () => {
    const path = fileWith(
      'two.yaml',
      example() +
        example({ name: '又一个人', assume: '{ dibao.ruralStandard: 800.5 }', expected: '{ 救助: 低保, 金额: 801 }' }),
    );
    const { code, lines } = run(path);
    expect(lines.slice(1)).toEqual([
      '  ✓ 一个人：低保 765.00元，起发月份2026-03',
      '  ✓ 又一个人：低保 801.00元，起发月份2026-03',
      '2个例子，全部符合。',
    ]);
    expect(code).toBe(0);
  });

  it('says what came out where an example does not hold, and answers 1', () => {
    const expected = '{ 救助: 低保, 金额: 700, 起发月份: 2026-04, 理由: [财产超过规定], 依据: [JDZ 三(一)5] }';
    const { code, lines } = run(fileWith('wrong.yaml', example({ expected })));
    expect(code).toBe(1);
    expect(lines.slice(1)).toEqual([
      '  ✗ 一个人：低保 765.00元，起发月份2026-03',
      '      低保的金额：应是 700.00元，算出来是 765.00元',
      '      低保的起发月份：应是 2026-04，算出来是 2026-03',
      '      低保的理由里没有“财产超过规定”',
      '      低保的依据里没有“JDZ 三(一)5”',
      '1个例子，1个不符合。',
    ]);
  });

  it('an amount paid once has no first month', () => {
    const more = '    临时救助: { 认定急难: 是, 拟救助金额: 500 }';
    const expected = '{ 救助: 急难型临时救助, 金额: 500, 起发月份: 2026-03 }';
    const { text } = run(fileWith('once.yaml', example({ more, expected })));
    expect(text).toContain('急难型临时救助 500.00元');
    expect(text).toContain('起发月份：应是 2026-03，算出来是 没有');
  });

  it.each<[string, Parts, string]>([
    [
      'an unknown key, with the nearest',
      { member: '{ 编号: 甲, 关系: 本人, 年令: 45 }' },
      '情况 › 家庭成员 › 0：不认识“年令”，是不是“年龄”？',
    ],
    [
      'an unknown word for a value',
      { member: '{ 编号: 甲, 关系: 自己, 年龄: 45 }' },
      '情况 › 家庭成员 › 0 › 关系：没有“自己”这个词，只能写：本人、配偶、',
    ],
    ['nobody’s age', { member: '{ 编号: 甲, 关系: 本人 }' }, '家庭成员“甲”：年龄和出生日期要写一项。'],
    ['a number for a name', { member: '{ 编号: 1, 关系: 本人, 年龄: 45 }' }, '编号：要写成文字。'],
    [
      'an unknown parameter',
      { assume: '{ dibao.ruralStandart: 1 }' },
      '没有“dibao.ruralStandart”这个参数，是不是“dibao.ruralStandard”？',
    ],
    ['an unknown pack', { pack: '景德镇' }, '没有“景德镇”这个政策包，是不是“景德镇市”？'],
    ['an impossible date', { date: '2026-02-30' }, '日期：要写成 2026-03-02 这样的日期'],
    ['a day before the first standard', { date: '2023-05-01' }, '2023-05-01这一天，这个地方的政策包里没有低保标准。'],
    ['a member nobody told of', { expected: '{ 救助: 特困, 成员: 乙 }' }, '没有编号是“乙”的家庭成员。'],
    [
      'an unknown reason',
      { expected: '{ 救助: 低保, 理由: [太穷] }' },
      '理由 › 0：没有“太穷”这个词，只能写：人均收入低于低保标准、',
    ],
  ])('explains %s in Chinese', (name, parts, words) => {
    const { code, text } = run(fileWith(`${name.replace(/\W/g, '-')}.yaml`, example(parts)));
    expect(text).toContain(words);
    expect(text).toContain('✗');
    expect(code).toBe(1);
  });

  it('names the line where a file can’t be read, and goes on with the next file', () => {
    const folder = join(root, 'folder');
    mkdirSync(folder);
    fileWith('folder/a.yaml', '- 名称: 甲\n  - 日期\n');
    fileWith('folder/b.yml', example());
    fileWith('folder/c.txt', 'no example');
    const { code, text } = run(folder);
    expect(text).toMatch(/✗ 第\d行：没有算\n      .*缩进|符号|引号/);
    expect(text).toContain('✓ 一个人');
    expect(text).toContain('2个例子，1个不符合。');
    expect(code).toBe(1);
  });

  it('asks for a path, says where there is none, and does not call an empty folder right', () => {
    const empty = join(root, 'empty');
    mkdirSync(empty);
    expect(run()).toMatchObject({ code: 2, text: expect.stringContaining('请写明例子文件或文件夹') });
    expect(run(join(root, 'nowhere'))).toMatchObject({ code: 2, text: expect.stringContaining('找不到') });
    expect(run(empty)).toMatchObject({ code: 1, text: '0个例子。' });
  });
});
