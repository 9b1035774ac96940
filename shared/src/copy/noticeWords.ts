import { formatFen } from '../kernel/fen';
import type { PlainDate } from '../kernel/plainDate';
import type { Granted, NoticeCase, Remedies, WorksheetRow } from './noticeFacts';
import { heading, paragraph } from './noticePaper';
import type { NoticePart } from './noticePaper';

/** A date as papers write it: `2026年3月9日`. */
export const longDate = (date: PlainDate): string =>
  `${Number(date.slice(0, 4))}年${Number(date.slice(5, 7))}月${Number(date.slice(8, 10))}日`;

const longMonth = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5, 7))}月`;

/** `930.00元（每月）`; what is not fixed yet says so, and so does a yes that pays nothing by itself. */
export const grantWords = ({ amountFen, per }: Pick<Granted, 'amountFen' | 'per'>): string => {
  if (per === null) return '不发救助金，可以按规定享受其他帮助';
  if (amountFen === null) return '评估完成后另行书面告知';
  return `${formatFen(amountFen)}元（${per === 'month' ? '每月' : '一次'}）`;
};

/** `2026年3月起`; once for what is paid once, the day of the notice where nothing is paid. */
export const firstMonthWords = ({ fromMonth, per }: Pick<Granted, 'fromMonth' | 'per'>): string => {
  if (per === null) return '本通知书发出之日起';
  return fromMonth === null ? '一次发放' : `${longMonth(fromMonth)}起`;
};

/** What a message says of a yes: `每月930元` and `2026年4月`; what is not fixed, or not paid, is left out. */
export function grantParams({ amountFen, per, fromMonth }: Pick<Granted, 'amountFen' | 'per' | 'fromMonth'>) {
  const yuan = amountFen === null ? null : `${formatFen(amountFen).replace(/\.00$/, '')}元`;
  return {
    ...(yuan === null || per === null ? {} : { amount: per === 'month' ? `每月${yuan}` : `一次${yuan}` }),
    ...(fromMonth === null ? {} : { month: longMonth(fromMonth) }),
  };
}

/** The first lines of a letter to the applicant. */
export const addressed = ({ applicantName }: NoticeCase): NoticePart => paragraph(`${applicantName}：`);

/** Whom to ask. */
export function contacts({ handlerName, phone, hotline, hours }: NoticeCase): NoticePart {
  const handler = handlerName === null ? '' : `经办人：${handlerName}。`;
  const own = phone === null ? '' : `乡镇（街道）电话：${phone}。`;
  return paragraph(`${handler}${own}服务热线：${hotline}。办公时间：${hours}。办理不收任何费用。`);
}

/** What one can do against a decision: administrative review or a suit. */
export function remedyParts({ reviewWithinDays, suitWithinMonths, reviewedBy }: Remedies): NoticePart[] {
  return [
    heading('不服怎么办'),
    paragraph(
      `对本决定不服的，可以在收到之日起${reviewWithinDays}日内，向${reviewedBy}申请行政复议；` +
        `也可以在收到之日起${suitWithinMonths}个月内，依法向人民法院提起行政诉讼。`,
    ),
  ];
}

/** The worksheet, line by line, as phone and desk show it; nothing where nothing was reckoned. */
export function worksheetParts(rows: readonly WorksheetRow[]): NoticePart[] {
  if (rows.length === 0) return [];
  return [
    heading('是怎么算的'),
    { kind: 'table', head: ['项目', '算法', '结果', '依据'], rows, widths: [30, 26, 16, 28] },
  ];
}
