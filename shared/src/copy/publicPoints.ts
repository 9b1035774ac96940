import type { AidCode } from '../kernel/aidCode';
import { formatFen } from '../kernel/fen';
import type { ResolvedPolicy } from '../policy/resolvedPolicy';

/** The points of policy that stand beside a public notice (TJ 二(二)3): what holds here today, in a few sentences. */
export function publicPoints(policy: ResolvedPolicy, aid?: AidCode): string[] {
  const all = aid === undefined || aid === 'dibao' || aid === 'dibaoMarginal';
  return [
    ...(all ? standards(policy) : []),
    '公示只写必须写的内容，不写身份证号、银行账号和未成年人的姓名。',
    '申请和办理社会救助不收任何费用，请谁代办都不用送礼。',
    '家里有困难的，都可以向乡镇（街道）或者村（居）委会提出申请。',
  ];
}

function standards(policy: ResolvedPolicy): string[] {
  const parts = (['dibao.urbanStandard', 'dibao.ruralStandard'] as const).flatMap((id) => {
    if (!policy.has(id)) return [];
    const { amountFen, per } = policy.money(id);
    return `${id === 'dibao.urbanStandard' ? '城市' : '农村'}每人每${per === 'year' ? '年' : '月'}${formatFen(amountFen)}元`;
  });
  return parts.length === 0 ? [] : [`本地最低生活保障标准：${parts.join('，')}。`];
}
