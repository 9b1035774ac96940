import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';

interface ActWords {
  /** On its button. */
  label: string;
  /** What it does, in a sentence. */
  note?: string;
  /** Once it is done. */
  said: string;
  /** Ends something for the household: asked once more. */
  grave?: true;
}

/** The acts from acceptance to the end of the procedure, as the desk names them. */
export const actWords: Readonly<Record<ProcedureAction, ActWords>> = {
  arrangeSurvey: {
    label: '定调查的人',
    note: '先定谁去，申请人会收到通知。已经去过的，直接填调查表。',
    said: '调查的人定好了，申请人会收到通知',
  },
  submitSurvey: {
    label: '填入户调查表',
    note: '五个方面，一样就点“和填报一样”，不一样就写查到的情况。',
    said: '入户调查表交上了',
  },
  returnVerification: { label: '反馈核对结果', said: '核对结果反馈了，经办人会收到' },
  recordRegistrationAnswer: { label: '登记户籍地的回信', said: '户籍地的回信记下了' },
  recordAssessment: {
    label: '评估：列出需要的帮助',
    note: '按现在的核算表记下来，后面的意见、决定、通知书都用这一份。先到「核算表」把该认定的认定好。',
    said: '评估记下了，核算表已存档',
  },
  investigateFurther: { label: '退回再查', note: '退回到调查核对，查清再评估。', said: '退回再查了' },
  callDemocraticReview: { label: '组织民主评议', said: '民主评议列入待办了' },
  recordDemocraticReview: { label: '登记民主评议', said: '民主评议记下了' },
  findHonest: { label: '认定诚信申报', note: '认定以后，办理时间按诚信申报缩短。', said: '认定为诚信申报' },
  liftHonestFinding: { label: '撤销诚信申报认定', said: '诚信申报的认定撤销了' },
  startPublicity: {
    label: '登记已张贴公示',
    note: '公示期从张贴的第二天算起。要有张贴的照片。',
    said: '张贴记下了，公示期开始算',
  },
  endPublicity: { label: '公示期满', note: '公示期已经满了，没有没复核完的异议就可以结束。', said: '公示结束了' },
  raiseObjection: {
    label: '登记异议',
    note: '有人对公示提出异议，就要复核；复核期间时间停下来不算。',
    said: '异议记下了，时间停下来等复核',
  },
  concludeObjection: {
    label: '写异议复核结果',
    note: '成立的，退回重新评估；不成立的，接着往下办。',
    said: '异议复核完了',
  },
  giveOpinion: { label: '提出初审意见', said: '初审意见提出了' },
  sendBack: { label: '退回重新评估', said: '退回重新评估了，经办人会收到' },
  extendTotal: { label: '延长办理时限', note: '只能延长一次，申请人会收到通知。', said: '办理时限延长了' },
  approve: { label: '准予确认', said: '已批准，申请人会收到通知', grave: true },
  refuse: { label: '不予确认', said: '不予确认，申请人会收到理由和依据', grave: true },
  deliverNotice: {
    label: '登记通知书已送达',
    note: '批准的，通知书里写明家里情况有变化要报告；没批准的，写明还适合哪些帮助。',
    said: '送达记下了',
  },
  issueCertificate: { label: '登记已发证', said: '发证记下了' },
  recordSelfCare: {
    label: '填自理能力评估',
    note: '县里和乡镇一起上门，六项一项一项看。评完就有护理等级。',
    said: '自理能力评估记下了，护理等级按核算表',
  },
  reassessSelfCare: { label: '再评估自理能力', note: '情况有变化时用。', said: '再评估列入县级待办了' },
  planCare: {
    label: '定照料方案，出协议',
    note: '先定供养方式和照料人，系统编好号、出好协议，再请三方签字。',
    said: '协议出好了，请三方签字',
  },
  recordCareAgreement: { label: '登记协议已签', note: '当面在屏幕上签，或者上传签好的协议。', said: '照料协议记下了' },
  proposeRelief: {
    label: '提出先行救助',
    note: '情况急，先救助、手续后补。要另一位负责人确认。',
    said: '已提出，等另一位负责人确认',
  },
  forgoRelief: {
    label: '这次不先救助',
    note: '情况没有那么急的，写明理由，按一般程序办。申请人会收到。',
    said: '记下了，申请按一般程序接着办',
  },
  confirmRelief: {
    label: '同意先救助',
    note: '同意以后出付款单，马上发放，手续后补。',
    said: '同意先救助了，付款单出好了',
    grave: true,
  },
  declineRelief: { label: '不同意先救助', note: '申请接着按一般程序办。', said: '没有同意，申请接着办' },
  returnRelief: {
    label: '款没有付成，退回账上',
    note: '写明原因和新的收款方式；钱马上回到账上，再由另一位负责人确认。',
    said: '钱退回账上了，等另一位负责人确认重新付',
  },
  confirmReliefAgain: {
    label: '同意重新付款',
    note: '上一张付款单作废了，同意以后出一张新的。',
    said: '同意重新付款了，新的付款单出好了',
    grave: true,
  },
  recordReliefReceipt: {
    label: '登记救助款已签收',
    note: '请收款人当面签字，或者上传签好的收条。',
    said: '签收记下了',
  },
  completeReliefPapers: {
    label: '手续补齐了',
    note: '补不了的写明原因。补晚了，已经给的救助也不收回。',
    said: '手续补齐了',
  },
  refer: {
    label: '推送给主管部门',
    note: '这一类帮助由主管部门办，推送函送去以后等答复。',
    said: '推送了，申请人会收到通知',
  },
  recordReferralAnswer: { label: '登记部门的答复', said: '部门的答复记下了' },
};
