import { aidName } from '@twin-pledge/shared/copy/aids';
import { statusWords } from '@twin-pledge/shared/copy/status';
import { maskedText } from '@twin-pledge/shared/forms/maskedText';
import type { SummaryGroup } from '@twin-pledge/shared/forms/summaryLines';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { Paper, PaperPart } from '../../platform/pdf/paper';
import type { OwnCopyContent } from './ownCopy.query';

/** A copy of one's own data to read or to show; numbers are masked, as their owner knows them and a paper gets lost. */
export function ownCopyPaper(content: OwnCopyContent): Paper {
  return {
    fileTitle: '我的信息',
    foot: '这份材料里有您的个人信息，请自己收好。',
    parts: [
      { kind: 'title', text: '我的信息' },
      { kind: 'number', text: dateWords(content.madeOn) },
      { kind: 'paragraph', text: '下面是系统里现在保存的、您在手机上能看到的全部内容。身份证号、电话、账号只写头尾。' },
      ...identityParts(content),
      ...caseParts(content),
      ...content.applications.flatMap(({ sentAt, groups }) =>
        answersParts(`交上去的内容，${instantWords(sentAt)}交`, groups),
      ),
      ...content.drafts.flatMap(({ updatedAt, groups }) =>
        answersParts(`没交的草稿，${instantWords(updatedAt)}填到这里`, groups),
      ),
      ...paperParts(content),
      ...signatureParts(content),
      ...messageParts(content),
      ...readingParts(content),
    ],
  };
}

const dateWords = (on: PlainDate): string => {
  const [year, month, day] = on.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};

const instantWords = (at: Date | string): string => dateWords(plainDateInShanghai(new Date(at)));

function section(title: string, head: readonly string[], widths: readonly number[], rows: string[][]): PaperPart[] {
  const heading: PaperPart = { kind: 'heading', text: title };
  return rows.length === 0
    ? [heading, { kind: 'paragraph', text: '没有。' }]
    : [heading, { kind: 'table', head, rows, widths }];
}

const proofs = { wechat: '微信实名', officer: '工作人员看过身份证', aide: '协理员当面见过' } as const;

function identityParts({ account }: OwnCopyContent): PaperPart[] {
  const rows = [
    ['姓名', account?.name ?? '没有填'],
    ['身份证号', account?.idNumber ? maskedText(account.idNumber) : '没有填'],
    ['电话', account?.phone ? maskedText(account.phone) : '没有填'],
    ['身份怎么确认的', account?.provedBy ? proofs[account.provedBy] : '还没有确认'],
  ];
  return section('您是谁', ['项目', '内容'], [1, 3], rows);
}

function caseParts({ cases }: OwnCopyContent): PaperPart[] {
  const rows = cases.map((one) => [
    one.number,
    aidName(one.aid),
    one.applicantName,
    instantWords(one.sentAt),
    statusWords(one.status, one.waitingFor).label,
  ]);
  return section('办的事', ['编号', '哪一种', '为谁', '哪天交的', '办到哪一步'], [3, 2, 2, 3, 2], rows);
}

function answersParts(title: string, groups: readonly SummaryGroup[]): PaperPart[] {
  const rows = groups.flatMap(({ lines }) =>
    lines.map(({ about, label, value }) => [about ? `${about}：${label}` : label, value || '没有填']),
  );
  return section(title, ['问的', '填的'], [1, 1], rows);
}

function paperParts({ documents }: OwnCopyContent): PaperPart[] {
  const rows = documents.map(({ name, addedAt, pages }) => [name, instantWords(addedAt), `${pages}页`]);
  return section('材料', ['材料', '哪天存的', '几页'], [3, 2, 1], rows);
}

const uses = {
  notSent: '还没交',
  inUse: '正在用',
  over: '用完了',
  replaced: '已经重新签过',
  revoked: '已经撤回',
} as const;

function signatureParts({ signatures }: OwnCopyContent): PaperPart[] {
  const rows = signatures.map(({ title, applicantName, signedAt, use }) => [
    title,
    applicantName ?? '',
    instantWords(signedAt),
    uses[use],
  ]);
  return section('签过的字', ['签的什么', '谁的申请', '哪天签的', '现在'], [3, 2, 2, 2], rows);
}

function messageParts({ messages }: OwnCopyContent): PaperPart[] {
  const rows = messages.map(({ sentAt, title, body }) => [instantWords(sentAt), `${title}。${body}`]);
  return section('给您的消息', ['哪天', '说了什么'], [1, 3], rows);
}

function readingParts({ readings }: OwnCopyContent): PaperPart[] {
  const rows = readings.map(({ readAt, byName, paper }) => [instantWords(readAt), byName, paper]);
  return section('哪些工作人员打开过您的材料', ['哪天', '谁', '哪份材料'], [2, 2, 3], rows);
}
