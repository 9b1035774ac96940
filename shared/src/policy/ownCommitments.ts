import * as z from 'zod/mini';
import { readCitation } from './policySource';
import type { ResolvedPolicy } from './resolvedPolicy';

/** The two sides of the commitment, and what each must undertake (B02, B03; LX 二(一)1–6, 二(二)1–6). */
export const commitmentSides = {
  'commitment.resident': {
    name: '申请人承诺书',
    param: 'commitment.residentText',
    points: {
      'LX 二(二)1': '交齐家人的核对授权',
      'LX 二(二)2': '交齐户口簿、身份证、在校证明等证明',
      'LX 二(二)3': '如实申报车辆、房产、金融资产',
      'LX 二(二)4': '如实申报收入、刚性支出和法定赡养抚养扶养义务人',
      'LX 二(二)5': '参加公益活动',
      'LX 二(二)6': '家里有变化及时报告',
    },
    blanks: ['signer', 'applicant', 'forName', 'county'],
  },
  'commitment.handler': {
    name: '经办人承诺书',
    param: 'commitment.handlerText',
    points: {
      'LX 二(一)1': '热情接待，不索拿卡要，不优亲厚友',
      'LX 二(一)2': '及时更新动态监测数据',
      'LX 二(一)3': '一次性告知，不重复要材料，帮助申请有困难的人',
      'LX 二(一)4': '定期走访，按规定启动救助、推送、终止救助',
      'LX 二(一)5': '宣传解释政策，做好信访接待',
      'LX 二(一)6': '心理疏导，跟踪帮扶',
    },
    blanks: ['signer', 'county'],
  },
} as const;

type Side = keyof typeof commitmentSides;
const isSide = (id: string): id is Side => Object.prototype.hasOwnProperty.call(commitmentSides, id);

/** The texts that the program brings along; `copy/commitments` holds their words. */
export const standardCommitmentKeys: readonly string[] = ['commitment.resident.v1', 'commitment.handler.v1'];

const words = z.string('要写文字').check(z.minLength(1, '不能是空的'), z.maxLength(2000, '一段最多2000字'));

const textSchema = z.strictObject({
  id: z.enum(
    ['commitment.resident', 'commitment.handler'],
    '要写 commitment.resident（申请人）或 commitment.handler（经办人）',
  ),
  version: z.string('要写版本').check(z.regex(/^v\d+(\.[\w-]+)?$/, '版本要写成 v1 或 v1.linxiang 这样')),
  title: words,
  paragraphs: z.array(words, '要写成清单'),
  undertakings: z.array(z.strictObject({ covers: words, text: words }, '每条要写 covers 和 text'), '要写成清单'),
  closing: z.array(words, '要写成清单'),
});

/** A county's own wording of one side: what stands before, the numbered undertakings, what stands after. */
export type OwnCommitment = z.infer<typeof textSchema>;

/** The key by which `commitment.residentText` or `commitment.handlerText` names a text. */
export const commitmentKey = ({ id, version }: Pick<OwnCommitment, 'id' | 'version'>): string => `${id}.${version}`;

/** A pack's own commitments: each covers every point of its side, and asks for nothing that can't be filled in. */
export const ownCommitmentsSchema = z.array(textSchema, '要写成清单').check((given) => {
  const seen = new Set<string>();
  for (const text of given.value) {
    const isTaken = seen.has(commitmentKey(text)) || standardCommitmentKeys.includes(commitmentKey(text));
    for (const message of [...(isTaken ? ['这个版本已经有了，要换一个 version'] : []), ...problemsOf(text)]) {
      const named = `${commitmentSides[text.id].name} ${commitmentKey(text)}：${message}`;
      given.issues.push({ code: 'custom', message: named, input: text });
    }
    seen.add(commitmentKey(text));
  }
});

function problemsOf({ id, title, paragraphs, undertakings, closing }: OwnCommitment): string[] {
  const { points, blanks } = commitmentSides[id];
  const covered = new Set(
    undertakings.flatMap(({ covers }) => readCitation(covers).map((one) => `${one.sourceId} ${one.clause}`)),
  );
  const missing = Object.entries(points).filter(([point]) => !covered.has(point));
  const all = [title, ...paragraphs, ...undertakings.map(({ text }) => text), ...closing].join('\n');
  const asked = [...all.matchAll(/\{(\w*)\}/g)].map((match) => match[1] ?? '');
  const unknown = asked.filter((name) => !(blanks as readonly string[]).includes(name));
  return [
    ...missing.map(([point, says]) => `没有写到“${says}”（covers: ${point}）`),
    ...unknown.map((name) => `{${name}} 填不了，能填的是 ${blanks.map((blank) => `{${blank}}`).join('、')}`),
    ...(asked.includes('signer') ? [] : ['没有写承诺人 {signer}']),
  ];
}

/** The texts that the pack of a place brings along; none where it has no own. */
export function ownCommitments(policy: ResolvedPolicy): readonly OwnCommitment[] {
  return policy.has('commitment.ownTexts') ? policy.structure<OwnCommitment[]>('commitment.ownTexts') : [];
}

/** Why a side names no text that can be signed, in plain Chinese; null where all is well. */
export function namedCommitmentProblem(side: string, policy: ResolvedPolicy): string | null {
  if (!isSide(side) || !policy.has(commitmentSides[side].param)) return null;
  const named = policy.string(commitmentSides[side].param);
  const known = [...standardCommitmentKeys, ...ownCommitments(policy).map(commitmentKey)].filter((key) =>
    key.startsWith(`${side}.v`),
  );
  return known.includes(named) ? null : `没有“${named}”这份${commitmentSides[side].name}，可以写 ${known.join('、')}`;
}
