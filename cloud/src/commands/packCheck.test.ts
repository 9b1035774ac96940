import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { policyFolder } from '../platform/policy/policyFolder';
import { packCheck } from './packCheck';

const root = mkdtempSync(join(tmpdir(), 'pack-check-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function check(...args: string[]): { code: number; text: string } {
  const lines: string[] = [];
  const code = packCheck(args, (line) => lines.push(line), '2026-11-22');
  return { code, text: lines.join('\n') };
}

/** A pack of a county in Jiangxi with the given files. */
function packWith(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  mkdirSync(folder);
  const manifest = "regionCode: '360222000000'\nname: 浮梁县\npackVersion: '2026.1'\nsource: JX2025\n";
  for (const [file, text] of Object.entries({ 'pack.yaml': manifest, ...files }))
    writeFileSync(join(folder, file), text);
  return folder;
}

describe('pack:check', () => {
  it('says that a good pack can be used', () => {
    const { code, text } = check(join(policyFolder, 'packs', 'jingdezhen'));
    expect(text).toBe('检查政策包：jingdezhen（2026-11-22）\n可以用。没有问题。');
    expect(code).toBe(0);
  });

  it('names below-floor values, unknown parameters and missing sources with file and line', () => {
    const entry = (id: string, value: string, rest: string) =>
      `- id: ${id}\n  value: ${value}\n  validFrom: 2025-01-01\n  ${rest}\n`;
    const folder = packWith('faulty', {
      'money.yaml': entry('dibao.urbanStandard', '900', 'unit: yuanPerMonth\n  source: JX2025'),
    });
    expect(check(folder)).toMatchObject({
      code: 1,
      text: expect.stringContaining(
        'money.yaml 第1行：dibao.urbanStandard（城市低保标准）：2025-01-01 低于省定最低标准 980元/月',
      ),
    });
    const other = packWith('unknown', {
      'a.yaml':
        entry('survey.minInvestigator', '2', 'unit: people\n  source: JX2025') +
        entry('survey.minInvestigators', '2', 'unit: people\n  source: NOWHERE'),
    });
    const { code, text } = check(other);
    expect(code).toBe(1);
    expect(text).toContain('a.yaml 第1行：没有“survey.minInvestigator”这一项，是不是要写“survey.minInvestigators”？');
    expect(text).toContain('a.yaml 第6行：survey.minInvestigators（入户调查至少几人）：来源“NOWHERE”不在文件目录');
    expect(text).toContain('不能用：有2处要改。');
  });

  it.each([
    ['a tab', '- id: a\n\tvalue: 1\n', /第2行/],
    ['no list', 'id: a\n', /要写成一条一条的清单/],
    ['a mistyped key', '- {id: a, valeu: 1, validFrom: 2025-01-01, source: OWN}\n', /不认识“valeu”/],
    ['no date', '- {id: a, value: 1, source: OWN}\n', /“validFrom”没有写/],
    ['an impossible date', '- {id: a, value: 1, validFrom: 2025-02-30, source: OWN}\n', /要写成 2025-01-31 这样的日期/],
    ['neither value nor inherits', '- {id: a, validFrom: 2025-02-01, source: OWN}\n', /要么写 value，要么写 inherits/],
  ])('explains %s in Chinese', (name, text, words) => {
    const { code, text: said } = check(packWith(name, { 'x.yaml': text }));
    expect(code).toBe(1);
    expect(said).toMatch(words);
    expect(said).toMatch(/x\.yaml/);
  });

  it('B02, B03 names each point that a commitment of its own leaves out', () => {
    const text = {
      id: 'commitment.resident',
      version: 'v1.fuliang',
      title: '浮梁县承诺书',
      paragraphs: ['承诺人：{signer}。'],
      undertakings: [{ covers: 'LX 二(二)1', text: '把授权交齐。' }],
      closing: [],
    };
    const entry = { id: 'commitment.ownTexts', value: [text], validFrom: '2026-01-01', source: 'OWN', assumed: true };
    const { code, text: said } = check(packWith('commitment', { 'texts.yaml': JSON.stringify([entry]) }));
    expect(code).toBe(1);
    expect(said).toContain('没有写到“如实申报车辆、房产、金融资产”（covers: LX 二(二)3）');
    expect(said).toContain('没有写到“家里有变化及时报告”（covers: LX 二(二)6）');
    expect(said).not.toMatch(/内容的格式不对|交齐家人/);
  });

  it('asks for pack.yaml, and for a folder', () => {
    const empty = join(root, 'empty');
    mkdirSync(empty);
    expect(check(empty)).toMatchObject({ code: 1, text: expect.stringContaining('没有 pack.yaml') });
    expect(check()).toMatchObject({ code: 2, text: expect.stringContaining('请写明要检查的文件夹') });
    expect(check(join(root, 'nowhere'))).toMatchObject({ code: 2, text: expect.stringContaining('找不到文件夹') });
  });
});
