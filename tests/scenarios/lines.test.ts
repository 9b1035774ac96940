import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import { assess } from '../../shared/src/assessment/assess';
import { factsOfScenario } from '../../shared/src/assessment/scenario/factsOfScenario';
import { readScenario } from '../../shared/src/assessment/scenario/readScenario';
import { worksheetText } from '../../shared/src/copy/worksheet';
import { resolvePolicy } from '../../shared/src/policy/resolvePolicy';

const written = {
  名称: '老两口，一个女儿住在外地，一个住得近',
  政策包: 'jingdezhen',
  日期: '2026-03-02',
  情况: {
    城乡: '农村',
    家庭成员: [
      { 编号: '爷爷', 关系: '本人', 年龄: 70 },
      { 编号: '奶奶', 关系: '配偶', 年龄: 68, 重病: '是' },
      { 编号: '侄子', 关系: '其他', 年龄: 30 },
    ],
    收入: [
      { 成员: '爷爷', 种类: '转移', 转移种类: '养老金', 金额: 2400, 月数: 12 },
      { 成员: '奶奶', 种类: '经营', 金额: 90, 经营费用: 30 },
    ],
    支出: [{ 成员: '奶奶', 种类: '医疗', 金额: 1000, 月数: 12 }],
    义务人: [
      { 编号: '大女儿', 关系: '子女', 月收入: 4000, 人口: 4, 赡养人数: 2 },
      { 编号: '小女儿', 关系: '子女', 月收入: 3060, 人口: 4, 赡养人数: 2 },
    ],
    财产: { 认定未超限额: '是' },
  },
  结果: {},
};

it('E01 a resident can reckon each line of the worksheet again', () => {
  const read = readScenario(written);
  if (!read.ok) throw new Error(read.problems.join());
  const policy = resolvePolicy(readPolicyLibrary({ demonstration: false }).packs, '360281000000', read.scenario.date);
  const { householdLines, incomeLines, outcomes } = assess(factsOfScenario(read.scenario), policy);
  const dibao = outcomes.filter(({ aid }) => aid === 'dibao').flatMap(({ lines }) => lines);
  const texts = [...householdLines, ...incomeLines, ...dibao].map((line) => worksheetText(line));
  expect(texts.map(({ label, arithmetic, result }) => [label, arithmetic, result].filter(Boolean).join(' | '))).toEqual(
    [
      '爷爷算家庭成员：申请人',
      '奶奶算家庭成员：配偶',
      '侄子不算家庭成员：没有法定的赡养、抚养、扶养义务',
      '家里一共算2人',
      '爷爷的养老金收入，每月 | 2,400.00 ÷ 12 = 200.00',
      '奶奶的经营收入，每月 | 90.00 − 30.00 = 60.00',
      '大女儿家每月该给的赡养费 | (4,000.00 ÷ 4 − 765.00) × 50% ÷ 2 = 58.75',
      '小女儿家每月该给的赡养费 | 3,060.00 ÷ 4 ≤ 765.00',
      '奶奶每月扣减的支出：重病 | −1,000.00 ÷ 12 = −83.33…',
      '家庭每月收入一共 | 200.00 + 60.00 + 58.75 + 0.00 − 83.33… = 235.41…',
      '农村低保标准，每人每月',
      '平均每人每月收入 | 235.41… ÷ 2 = 117.70…',
      '平均每人收入要低于低保标准 | 117.70… < 765.00 | 符合',
      '调查认定财产没有超过规定 | 符合',
      '标准乘人数，减去家庭收入 | 765.00 × 2 − 235.41… = 1,294.58…',
      '不满1元的按1元 | 1,294.58… → 1,295.00',
      '每月发放',
    ],
  );
  expect(texts.every(({ basis }) => basis.every((one) => !/[a-z]/.test(one)))).toBe(true);
});
