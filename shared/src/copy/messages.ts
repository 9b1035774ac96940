import type { MessageCode } from '../casework/messageCodes';
import { fillMessage, type MessageParams } from './fillMessage';
import { nothing, type MessageWords } from './messageWording';
import { procedureMessages } from './procedureMessages';

/** What every message says; `{x}` is filled in, a part in brackets is left out where its parameter is missing. */
const templates: Record<MessageCode, MessageWords> = {
  ...procedureMessages,
  applicationReceived: {
    title: '{aid}申请已送到',
    body: '编号{number}。[经办人是{handler}。][最迟{dueOn}看完材料，给您答复。]',
    next: nothing,
  },
  newCaseForHandler: {
    title: '新的{aid}申请',
    body: '编号{number}[，申请人{applicant}]。[最迟{dueOn}审核完材料。]',
    next: '请打开待办，审核材料。',
  },
  supplementRequested: {
    title: '{aid}申请还差材料',
    body: '编号{number}。经办人把要补的一次都列出来了[，一共{count}样][：{items}]。[请在{dueOn}前补上。]补交以前，办理时间停下来不算。',
    next: '打开这件申请，照着单子拍照补交；不会弄的，找村里的协理员帮忙。',
  },
  supplementReceived: {
    title: '补的材料收到了',
    body: '编号{number}的{aid}申请，补的材料收到了，接着办。[最迟{dueOn}给您答复。]',
    next: nothing,
  },
  supplementArrived: {
    title: '申请人补了材料',
    body: '编号{number}[，申请人{applicant}]。时限接着算[，最迟{dueOn}]。',
    next: '请打开待办，接着审核。',
  },
  accepted: {
    title: '{aid}申请受理了',
    body: '编号{number}。接下来工作人员会上门调查[，最迟{surveyDueOn}]，还要核对家庭情况。[全部办完最迟{dueOn}。]',
    next: '请保持电话畅通。调查不收钱，也不用请客送礼。',
  },
  notAccepted: {
    title: '{aid}申请没有受理',
    body: '编号{number}。[理由：{ground}。][{explanation}][依据：{clause}。]',
    next: '点开看告知书。不同意的，可以问经办人，也可以依法申请复议或者起诉；情况变了可以再申请。',
  },
  correctionReceived: {
    title: '更正收到了',
    body: '编号{number}的{aid}申请，您更正的内容收到了，原来填的也留着记录。',
    next: nothing,
  },
  correctionArrived: {
    title: '申请人更正了内容',
    body: '编号{number}[，申请人{applicant}]。新旧内容都能看到。',
    next: '请打开案件，看看改了什么。',
  },
  withdrawn: {
    title: '{aid}申请已撤回',
    body: '编号{number}。已经撤回，不再办理，也不再核对信息。',
    next: '以后有困难，随时可以再申请，存过的材料还能用。',
  },
  withdrawnByResident: {
    title: '申请人撤回了申请',
    body: '编号{number}[，申请人{applicant}]。这件事的待办已经结束。',
    next: '不用再办。',
  },
  lapseAnnounced: {
    title: '请尽快补材料',
    body: '编号{number}的{aid}申请还在等您补材料。[到{dueOn}还没有补，申请会自行终止。]',
    next: '打开这件申请补交；有难处，给经办人打电话，或者找协理员帮忙。',
  },
  lapsed: {
    title: '{aid}申请终止了',
    body: '编号{number}。材料一直没有补，申请自行终止。这不是说您不符合条件。',
    next: '还需要帮助的，可以重新申请，原来填的和交的都能接着用。',
  },
  lapsedForHandler: {
    title: '申请逾期未补，已终止',
    body: '编号{number}[，申请人{applicant}]。两次提醒以后仍没有补。',
    next: '家里确有困难的，请联系协理员上门看看。',
  },
  deathRecorded: {
    title: '这件申请终止了',
    body: '编号{number}的{aid}申请，因申请人去世，不再办理。请节哀。',
    next: '家里其他人有困难的，可以另外申请，工作人员会帮您。',
  },
  reassigned: {
    title: '换了经办人',
    body: '编号{number}的{aid}申请[，现在由{handler}办理]。办理期限不变。',
    next: nothing,
  },
  caseUnassigned: {
    title: '有一件{aid}申请还没有人接',
    body: '编号{number}[，申请人{applicant}]。原来的经办人不在了，没有别的人能接。',
    next: '请打开这一件，指定经办人；期限照算。',
  },
  duplicateFiling: {
    title: '家里有另一份申请',
    body: '编号{number}的[{aid}]申请，和家里人交的另一份[（编号{otherNumber}）]是同一家的，经办人会放在一起看。',
    next: '不用再交一遍。两份内容不一样的，经办人会问您。',
  },
  signRequested: {
    title: '请您签字',
    body: '[{applicant}家]申请社会救助，还等您签字。谁的字谁自己签，不愿意可以不签。',
    next: '点开看清楚写的是什么，同意再签。',
  },
  signed: {
    title: '{signer}签好了',
    body: '{signer}已经签字。[还差{missing}个人没签。]',
    next: '打开申请，看看还有谁没签。',
  },
  youSigned: {
    title: '您签了字',
    body: '[给{applicant}家的]社会救助申请，收到了您的签字。',
    next: '签了什么、用到什么时候，在“我的”里点“我签过的”看；授权随时能撤回。不是您签的，马上在那里撤回，再打电话告诉民政办。',
  },
  signaturesMissing: {
    title: '还有人没签字',
    body: '[{applicant}家的]申请，还等{signers}签字。',
    next: '打开申请，再发一次链接，或者打个电话问问；没有智能手机的，可以在纸上签。',
  },
  authorizationRevoked: {
    title: '{signer}撤回了授权',
    body: '{signer}撤回了核对授权，不再核对他的信息。',
    next: '和家里人商量一下。一起生活的成年人都授权了，申请才能接着办。',
  },
  proxyNamed: {
    title: '有了代办人',
    body: '[{proxy}帮{applicant}办理这件申请。]代办人能帮着填写、交材料、看进度，不能代替签字。',
    next: '本人随时可以取消：在“我的”里点“谁在帮我办”，或者给村里协理员打电话。不是本人同意的，请马上告诉经办人。',
  },
  proxyCallAsked: {
    title: '请给{applicant}打个电话',
    body: '[{proxy}在帮{applicant}申请救助，]本人没有智能手机，请打电话问他知不知道、同不同意，记下来。',
    next: '在首页打开“打电话确认代办”。承诺书和授权书不能在电话里办。',
  },
  proxyConfirmed: {
    title: '代办已经由本人确认',
    body: '[{applicant}同意{proxy}帮着办这件申请。]代办人能填写、交材料、看进度；承诺书和授权书要本人自己签。',
    next: '本人随时可以取消，打个电话也行。',
  },
  proxyRevoked: {
    title: '代办取消了',
    body: '[{proxy}不再帮{applicant}办这件申请，]看不到进度，也收不到消息了。申请本身照常办。',
    next: '还没交上去的，请本人自己申请，或者另外请人帮忙。',
  },
  identityProved: {
    title: '身份已核实',
    body: '您的身份已经核实[，由{by}确认]。现在能看到自己家的材料和申请。',
    next: '可以接着申请，存过的材料不用再交。',
  },
  identityMoved: {
    title: '您的身份换到了另一个微信号',
    body: '有人当面核实后，把您的身份登记到了另一个微信号，这个微信号不再能看您家的材料和申请。',
    next: '如果不是您本人办的，请马上给乡镇（街道）打电话。',
  },
  draftExpiring: {
    title: '没填完的申请快过期了',
    body: '您有一份没填完的申请[，会在{expiresOn}删掉]。',
    next: '打开接着填，一保存就重新算时间。',
  },
};

const unknown: MessageWords = { title: '有新消息', body: '您的申请有新的进展。', next: '打开申请看看。' };

const isKnown = (code: string): code is MessageCode => Object.prototype.hasOwnProperty.call(templates, code);

/** A message in words; a code that this version does not know yet still says that there is news. */
export function messageWords(code: string, params: MessageParams): MessageWords {
  const { title, body, next } = isKnown(code) ? templates[code] : unknown;
  return { title: fillMessage(title, params), body: fillMessage(body, params), next: fillMessage(next, params) };
}
