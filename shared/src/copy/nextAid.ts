import type { ReasonCode } from '../assessment/lineCodes';
import type { NeedReason } from '../forms/suggestedNeeds';
import type { AidCode } from '../kernel/aidCode';
import { formatFen } from '../kernel/fen';
import { aidInASentence } from './aids';
import { needBasisWords } from './needs';
import { reasonTexts } from './worksheetReasons';

interface Offer {
  aid: AidCode;
  because: 'worksheet' | 'need' | 'officer';
  reasons: readonly ReasonCode[];
  needReasons: readonly NeedReason[];
  amountFen: number | null;
  per: 'month' | 'once' | null;
}

/** Why another aid may fit, in one plain line. */
export function whyItFits({ because, reasons, needReasons }: Offer): string {
  if (because === 'officer') return '经办人看了材料，觉得这一项可能合适。';
  if (because === 'need')
    return `评估时看到：${needReasons.map((reason) => needBasisWords({ reason })).join('，') || '您家需要这方面的帮助'}。`;
  return `按您家的核算表：${reasons.map((reason) => reasonTexts[reason]).join('，')}。`;
}

/** What it may bring; never a promise. */
export function whatItMayBring({ aid, amountFen, per }: Offer): string {
  if (amountFen === null || amountFen === 0 || per === null) return `可能的帮助：${aidInASentence(aid)}。`;
  return `批准的话，可能${per === 'month' ? '每月' : '一次'} ${formatFen(amountFen)} 元，以审核结果为准。`;
}
