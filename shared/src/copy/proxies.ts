import type { ConfirmedWay, EndedWay, MandateState } from '../access/proxyMandate';
import type { CallOutcome, CallQuestion, CallWish } from '../access/proxyCall';

interface Names {
  applicant: string;
  proxy: string;
  /** The aids asked, in words. */
  purpose: string;
}

const questions: Record<CallQuestion, string> = {
  isThePerson: '“请问您是{applicant}吗？请说一下您是哪年哪月生的。”（和下面写的对得上才算）',
  knowsProxy: '“{proxy}在帮您申请{purpose}，您知道吗？”',
  agreesPurpose: '“他能帮您填表、交材料、看办到哪一步；不能替您签字，也不能替您领钱。您同意让他办吗？”',
  knowsRevoking: '“您什么时候不想让他办了，打个电话来就行，不用说理由。听明白了吗？”',
  wantsToEnd: '“您是不想再让{proxy}帮您办{purpose}了，对吗？”',
};

/** A question as an aide reads it out. */
export const callQuestionText = (question: CallQuestion, { applicant, proxy, purpose }: Names): string =>
  questions[question].replace('{applicant}', applicant).replace('{proxy}', proxy).replace('{purpose}', purpose);

export const callWishWords: Record<CallWish, string> = { confirm: '问他同不同意代办', revoke: '他不想让人代办了' };

/** What a noted call came to, and what follows. */
export const callOutcomeWords: Record<CallOutcome, { title: string; text: string }> = {
  confirmed: { title: '本人同意代办', text: '代办人可以接着办。承诺书和授权书还是要本人自己签。' },
  denied: { title: '本人不同意代办', text: '已经停止代办，两边都会收到消息。' },
  revoked: { title: '本人取消了代办', text: '已经停止代办，两边都会收到消息。' },
  unclear: { title: '还没有问清楚', text: '代办没有变。请再打一次，一条一条问清楚。' },
  notThePerson: { title: '接电话的不是本人', text: '代办没有变。请换个时间再打，或者上门问。' },
  notReached: { title: '没有打通', text: '代办没有变。请换个时间再打，或者上门问。' },
};

const confirmedWords: Record<ConfirmedWay, string> = {
  ownPhone: '本人在手机上同意了',
  phoneCall: '本人在电话里同意了',
  ownHand: '本人亲手签过字',
};

const endedWords: Record<EndedWay, string> = {
  ownPhone: '本人在手机上取消了',
  phoneCall: '本人打电话取消了',
  denied: '本人在电话里说不同意',
  givenUp: '代办人自己不办了',
  left: '代办的工作人员离开了这里',
};

/** How a proxy stands, in a few words. */
export function mandateWords(state: MandateState, confirmedBy: ConfirmedWay | null, endedBy: EndedWay | null): string {
  if (state === 'revoked') return endedBy === null ? '不再代办' : endedWords[endedBy];
  return state === 'confirmed' && confirmedBy !== null ? confirmedWords[confirmedBy] : '本人还没有确认';
}
