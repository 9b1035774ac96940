import type { ActContent } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { indicatorWords } from '@twin-pledge/shared/copy/careWords';
import { selfCareIndicators } from '@twin-pledge/shared/kernel/selfCareIndicator';

type Of<Key extends keyof ActContent> = NonNullable<ActContent[Key]>;

/** To whom and how relief is paid. */
export function payeeWords(payTo: Of<'payTo'>): string {
  if (payTo.method === 'declaredAccount') return '申请里写的账户';
  return payTo.method === 'cash' ? `${payTo.payee}，现金` : `${payTo.payee}，${payTo.bank} ${payTo.account}`;
}

/** Who received it. */
export const receiptWords = ({ receivedBy, relation, receivedOn }: Of<'receipt'>): string =>
  `${receivedOn}，${receivedBy}${relation ? `（${relation}）` : ''}`;

/** What somebody can't do by themselves. */
export const unmetWords = (selfCare: Of<'selfCare'>): string =>
  selfCare
    .map(({ indicators }) =>
      selfCareIndicators.filter((code) => !indicators[code].able).map((code) => indicatorWords[code]),
    )
    .map((words) => (words.length === 0 ? '六项都能自己做' : `${words.join('、')}（六项里有 ${words.length} 项）`))
    .join('；');

/** Who looks after them. */
export const carerWords = ({ caregiver, institution }: Of<'carePlan'>): string =>
  institution ? `${institution}（${caregiver.name}）` : `${caregiver.name}（${caregiver.relation}）`;
