import type { ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { Checkbox, Form } from 'antd';
import type { ComponentType } from 'react';
import { AgreementFields } from './fields/AgreementFields';
import { CareFields } from './fields/CareFields';
import { ChoiceField } from './fields/ChoiceField';
import { NeedsField } from './fields/NeedsField';
import { InvestigatorsField, PeopleField } from './fields/PeopleField';
import { PayToFields } from './fields/PayToFields';
import { PhotosField } from './fields/PhotosField';
import { ReceiptFields } from './fields/ReceiptFields';
import { ReferFields } from './fields/ReferFields';
import { SelfCareFields } from './fields/SelfCareFields';
import { SurveyFields } from './fields/SurveyFields';
import { WordsField } from './fields/WordsField';
import { YuanField } from './fields/YuanField';

const Nothing = () => null;
const Reason = () => <WordsField name="reason" label="理由" />;

const DoubtAndSummary = () => (
  <>
    <ChoiceField
      name="leavesDoubt"
      label="核对清楚了吗"
      options={[
        { value: false, label: '清楚了' },
        { value: true, label: '还有疑问，要民主评议' },
      ]}
    />
    <WordsField
      name="summary"
      label="核对结果"
      hint="查了哪些、和填报哪里不一样。改了的数，写进「核算表」。"
      rows={4}
    />
  </>
);

const Again = () => (
  <>
    <Form.Item name="again" label="再查什么" rules={[{ required: true, message: '请选要再查什么' }]}>
      <Checkbox.Group
        options={[
          { value: 'survey', label: '入户调查' },
          { value: 'verification', label: '信息核对' },
        ]}
      />
    </Form.Item>
    <Reason />
  </>
);

const Review = () => (
  <>
    <PeopleField label="参加评议的人" least={1} />
    <WordsField name="minutes" label="评议记录" hint="谁参加、说了什么" rows={5} />
    <WordsField name="result" label="评议结果" short />
  </>
);

const Opinion = () => (
  <>
    <ChoiceField
      name="opinion"
      label="初审意见"
      options={[
        { value: 'approve', label: '同意' },
        { value: 'refuse', label: '不同意' },
      ]}
    />
    <WordsField name="reason" label="理由" hint="写给决定的人看，也写给这家人看" />
  </>
);

const Objection = () => (
  <>
    <ChoiceField
      name="founded"
      label="异议成立吗"
      options={[
        { value: true, label: '成立，退回重新评估' },
        { value: false, label: '不成立，接着办' },
      ]}
    />
    <Reason />
  </>
);

const Refusal = () => (
  <>
    <WordsField name="reason" label="理由" hint="用对方听得懂的话写清为什么" />
    <WordsField name="basis" label="依据" hint="哪个文件、哪一条" short />
  </>
);

const Relief = () => (
  <>
    <YuanField name="amountYuan" label="先救助多少" aboveZero />
    <WordsField name="purpose" label="用来做什么" hint="比如：临时住宿、吃饭" short />
    <PayToFields />
    <WordsField name="reason" label="为什么急" hint="出了什么事，眼下缺什么" />
  </>
);

const ReferralAnswer = () => (
  <>
    <ChoiceField
      name="referralAnswer"
      label="部门的答复"
      options={[
        { value: 'granted', label: '给予帮助' },
        { value: 'declined', label: '不符合条件' },
      ]}
    />
    <WordsField name="evidence" label="答复的内容" hint="哪天、怎么答复的、给多少" />
  </>
);

/** What each act asks for on its form. */
export const actFields: Readonly<Record<ProcedureAction, ComponentType>> = {
  arrangeSurvey: InvestigatorsField,
  submitSurvey: SurveyFields,
  returnVerification: DoubtAndSummary,
  recordRegistrationAnswer: DoubtAndSummary,
  recordAssessment: NeedsField,
  investigateFurther: Again,
  callDemocraticReview: Reason,
  recordDemocraticReview: Review,
  findHonest: () => <WordsField name="evidence" label="凭什么认定" />,
  liftHonestFinding: Reason,
  startPublicity: PhotosField,
  endPublicity: Nothing,
  raiseObjection: () => <WordsField name="reason" label="谁、提了什么异议" />,
  concludeObjection: Objection,
  giveOpinion: Opinion,
  sendBack: () => <WordsField name="reason" label="退回的理由" />,
  extendTotal: () => <WordsField name="reason" label="为什么要延长" />,
  approve: Nothing,
  refuse: Refusal,
  deliverNotice: () => <WordsField name="evidence" label="怎么送达的" hint="哪天、送给谁、谁签收" />,
  issueCertificate: Nothing,
  recordSelfCare: SelfCareFields,
  reassessSelfCare: () => <WordsField name="reason" label="有什么变化" hint="谁报告的、变成怎样了" />,
  planCare: CareFields,
  recordCareAgreement: AgreementFields,
  proposeRelief: Relief,
  forgoRelief: Reason,
  confirmRelief: Nothing,
  declineRelief: Reason,
  returnRelief: () => (
    <>
      <WordsField name="reason" label="为什么没有付成" hint="比如：账号和姓名不符，银行退回" />
      <PayToFields />
    </>
  ),
  confirmReliefAgain: Nothing,
  recordReliefReceipt: ReceiptFields,
  completeReliefPapers: () => <WordsField name="reason" label="还缺的为什么补不了" hint="都补齐了就不用填" optional />,
  refer: ReferFields,
  recordReferralAnswer: ReferralAnswer,
};
