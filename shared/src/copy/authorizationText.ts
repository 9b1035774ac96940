import type { RequiredSignature } from '../forms/signers';
import { aidCodes, type AidCode } from '../kernel/aidCode';
import type { SigningTextDef } from './renderText';

/** What is signed now. */
const authorizationVersion = 'v2';

/**
 * The aids that each wording of the authorization names as its purpose once the application it was given for has ended: a
 * signature under it stands for these when they are applied for next (D06). The first wording ended with its application.
 */
const coveredAfterwards: Readonly<Record<string, readonly AidCode[]>> = { v1: [], [authorizationVersion]: aidCodes };

/** Whether an authorization signed in some wording also covers this aid, asked for next with the same papers (B05, D06). */
export const authorizationCovers = (version: string, aid: AidCode): boolean =>
  (coveredAfterwards[version] ?? []).indexOf(aid) >= 0;

type Whose = Pick<RequiredSignature, 'forId' | 'asGuardian' | 'required'>;

const what =
  '一、查什么。我同意核对{whose}下面这些信息：户籍、婚姻等身份信息；工资、社会保险、养老金、补贴等收入信息；' +
  '银行存款、理财、证券、商业保险等金融资产信息；房产、车辆、经营登记、住房公积金、纳税等财产信息；' +
  '医疗费用、就学、残疾等与申请有关的信息。金融账户等属于敏感个人信息，我单独表示同意。';
const withWhom =
  '二、向谁查。由受理申请的乡镇（街道）和{county}的民政部门提出，向公安、人力资源社会保障、自然资源、住房城乡建设、' +
  '市场监管、税务、医疗保障、教育、卫生健康、退役军人、残联、公积金等部门和单位，以及银行、证券、保险等机构查询。';
const purpose =
  '三、用来做什么。只用来认定{applicant}家能不能得到社会救助、给多少，以及领取救助期间的复核：' +
  '包括低保、特困供养、低保边缘、刚性支出困难家庭、临时救助，和医疗、教育、住房、就业、受灾方面的救助。' +
  '不作别的用途，不给无关的人看；谁查过、什么时候查的，都有记录。';
const until =
  '四、管多久。从签字的时候起，到这次申请没有批准、被撤回，或者救助结束为止；' +
  '没有批准、接着用同一份材料申请别的救助的，管到那次申请办完为止；中途撤回的，到撤回为止。';
const revoking =
  '五、怎么撤回。我随时可以撤回：在签字的手机上点“撤回授权”，或者用签字后给我的撤回码，' +
  '也可以到村（社区）、乡镇（街道）办理。撤回不要理由。';
const afterMember =
  '六、不签或者撤回会怎样。不签的，这次申请不能受理。撤回以后，不再核对{whose}信息，' +
  '撤回以前已经查过的仍然有效；申请不能接着办，正在领取的救助要重新核实，可能停下来。';
const afterOthers =
  '六、不签或者撤回会怎样。不影响{applicant}家申请，也不影响受理，工作人员会用别的合法办法了解情况。' +
  '撤回以后，不再核对{whose}信息，撤回以前已经查过的仍然有效。';
const rights = '七、我的权利。我可以要求告诉我查到了什么；查到的信息有错的，我可以要求更正。';

const isObligor = (whose: Whose): boolean => whose.forId.charAt(0) === 'o';

function introduction(whose: Whose): string {
  if (isObligor(whose)) {
    return (
      '我叫{signer}。{applicant}家正在申请社会救助。我没有和他们住在一起，' +
      '法律上有赡养、抚养或者扶养的责任，所以请我授权。'
    );
  }
  return whose.asGuardian
    ? '我叫{signer}，是{forName}的监护人。{applicant}家正在申请社会救助，{forName}是这家的人，由我以监护人的身份代为授权。'
    : '我叫{signer}。{applicant}家正在申请社会救助，我是这家的人。';
}

function idOf(whose: Whose): string {
  if (isObligor(whose)) return 'authorization.obligor';
  const kind = whose.asGuardian ? 'authorization.guardian' : 'authorization.member';
  return whose.required ? kind : `${kind}Apart`;
}

/**
 * The authorization to check one person's means (B05; LX 二(二)1; TJ 二(七)): what is checked, with whom, for what, until
 * when, how to take it back and what follows. Members, guardians and obligors each have their own wording, and so have
 * those whose authorization is asked but no condition: members who live apart, and all obligors.
 */
export function authorizationText(whose: Whose): SigningTextDef {
  const person = whose.asGuardian ? '{forName}的' : '我的';
  const sections = [what, withWhom, purpose, until, revoking, whose.required ? afterMember : afterOthers, rights];
  return {
    id: idOf(whose),
    version: authorizationVersion,
    title: '家庭经济状况核对授权书',
    paragraphs: [introduction(whose), ...sections.map((section) => section.split('{whose}').join(person))],
    undertakings: [],
    closing: ['这份授权由我亲自签字，没有别人代签、代按指印。'],
  };
}
