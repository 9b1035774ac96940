import { surveyParts } from '@twin-pledge/shared/assessment/surveyParts';
import type { ActContent } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { supportWords } from '@twin-pledge/shared/copy/careWords';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { surveyPartNames } from '@twin-pledge/shared/copy/survey';
import { needKindWords } from '@twin-pledge/shared/copy/needs';
import { referralAnswerWords } from '@twin-pledge/shared/copy/referral';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import type { ProcedureEntry } from './procedure';
import { carerWords, payeeWords, receiptWords, unmetWords } from './reliefWords';

/** One thing that an act brought, in words. */
export interface EntryLine {
  label: string;
  text: string;
}

type NameOf = (staffId: string) => string | undefined;
type Say = (content: ActContent, nameOf: NameOf) => string | undefined | false;

const again = { survey: '入户调查', verification: '信息核对' } as const;

/** Every field an act can bring, in the order in which it is read. */
const fields: readonly { label: string; say: Say }[] = [
  { label: '意见', say: ({ opinion }) => opinion && (opinion === 'approve' ? '同意' : '不同意') },
  { label: '异议', say: ({ founded }) => founded !== undefined && (founded ? '成立' : '不成立') },
  { label: '金额', say: ({ amountFen }) => amountFen !== undefined && `${formatFen(amountFen)} 元` },
  { label: '核对', say: ({ leavesDoubt }) => leavesDoubt !== undefined && (leavesDoubt ? '还有疑问' : '清楚了') },
  { label: '结果', say: ({ result }) => result },
  { label: '核对结果', say: ({ summary }) => summary },
  { label: '需要的帮助', say: ({ needs }) => needs && (needs.map(aidName).join('、') || '没有') },
  {
    label: '六方面',
    say: ({ needsList }) =>
      needsList?.map(({ kind, need }) => `${needKindWords(kind)}${need ? '需要' : '不需要'}`).join('，'),
  },
  { label: '答复', say: ({ referralAnswer }) => referralAnswer && referralAnswerWords(referralAnswer) },
  { label: '再查', say: ({ again: what }) => what?.map((one) => again[one]).join('、') },
  { label: '理由', say: ({ reason }) => reason },
  { label: '依据', say: ({ basis }) => basis },
  { label: '凭据', say: ({ evidence }) => evidence },
  { label: '用途', say: ({ purpose }) => purpose },
  { label: '付给', say: ({ payTo }) => payTo && payeeWords(payTo) },
  { label: '签收', say: ({ receipt }) => receipt && receiptWords(receipt) },
  { label: '做不到', say: ({ selfCare }) => selfCare && unmetWords(selfCare) },
  { label: '供养方式', say: ({ carePlan }) => carePlan && supportWords(carePlan.mode) },
  { label: '照料', say: ({ carePlan }) => carePlan && carerWords(carePlan) },
  { label: '协议', say: ({ agreement }) => agreement && `${agreement.signedOn} 签，${agreement.personName}等三方` },
  { label: '记录', say: ({ minutes }) => minutes },
  { label: '照片', say: ({ photos }) => photos && `${photos.length} 份` },
];

/** What an act brought, a line each, without what it did not bring. */
export function entryLines(
  { action, content }: Pick<ProcedureEntry, 'action' | 'content'>,
  nameOf: NameOf,
): EntryLine[] {
  const told = content as ActContent;
  const people = told.people ? [{ label: peopleWords(action), text: peopleText(told.people, nameOf) }] : [];
  const rest = fields.flatMap(({ label, say }) => {
    const text = say(told, nameOf);
    return text ? [{ label, text }] : [];
  });
  return [...people, ...surveyLines(told), ...rest];
}

const peopleWords = (action: ProcedureEntry['action']): string =>
  action === 'recordDemocraticReview' ? '参加的人' : action === 'recordSelfCare' ? '评估的人' : '调查的人';

function peopleText(people: readonly string[], nameOf: NameOf): string {
  const names = people.map(nameOf);
  return names.every((name) => name !== undefined) ? names.join('、') : `${people.length} 位`;
}

/** The survey in short: what differs in words, the rest in one line. */
function surveyLines({ surveyParts: told }: ActContent): EntryLine[] {
  if (!told) return [];
  const differing = surveyParts.filter((part) => !told[part].asDeclared);
  const same = surveyParts.filter((part) => told[part].asDeclared).map((part) => surveyPartNames[part]);
  return [
    ...differing.map((part) => ({ label: surveyPartNames[part], text: `不一样，${told[part].found ?? ''}` })),
    ...(same.length > 0 ? [{ label: '和填报一样', text: same.join('、') }] : []),
  ];
}
