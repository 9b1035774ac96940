import { supportWords } from './careWords';
import { heading, pairs, paragraph } from './noticePaper';
import type { NoticePart } from './noticePaper';

/** What a care agreement is written from. */
export interface AgreementFacts {
  /** The township, in full. */
  office: string;
  /** Whom it is about. */
  persons: readonly string[];
  caseNumber: string;
  plan: {
    mode: 'dispersed' | 'institution';
    caregiver: { name: string; relation: string; phone: string };
    institution?: string;
  };
}

/** The agreement between township, caregiver and the person supported, in plain words (D05). */
export function careAgreementParts({ office, persons, caseNumber, plan }: AgreementFacts): NoticePart[] {
  const { mode, caregiver, institution } = plan;
  const carer =
    mode === 'institution'
      ? `${institution ?? ''}，负责人${caregiver.name}，电话${caregiver.phone}`
      : `${caregiver.name}（${caregiver.relation}），电话${caregiver.phone}`;
  return [
    pairs([
      ['甲方', office],
      ['乙方（照料人）', carer],
      ['丙方（特困人员）', persons.join('、')],
      ['供养方式', supportWords(mode)],
      ['案件编号', caseNumber],
    ]),
    heading('乙方做什么'),
    paragraph('一、按时照料丙方的吃饭、穿衣和起居，自己做不了的，帮着做；住的地方收拾干净。'),
    paragraph('二、丙方生病的，及时送医、陪护，并马上告诉甲方。'),
    paragraph('三、丙方的钱和东西归丙方自己，替他办事的，账目要清楚，可以查。'),
    paragraph('四、丙方的身体、住处、收入有变化，或者乙方不能再照料的，提前告诉甲方。'),
    heading('甲方做什么'),
    paragraph('一、按评估的自理能力等级，足额、按时落实照料护理待遇。'),
    paragraph('二、定期上门看望，听丙方的意见；照料得不好的，要求改正，改不了的换人。'),
    heading('丙方的权利'),
    paragraph('丙方可以随时提出换照料人，可以提出住供养服务机构，由甲方报县级民政部门安排。'),
    heading('其他'),
    paragraph('本协议三方签字后生效，一式三份；换照料人或者供养方式改变的，重新签。乙方不得向丙方收取协议以外的费用。'),
  ];
}
