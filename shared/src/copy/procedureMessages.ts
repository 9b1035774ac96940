import type { MessageCode } from '../casework/messageCodes';
import { nothing, type MessageWords } from './messageWording';

/** Messages from acceptance to the decision and what follows it; `{x}` and [brackets] as in `messages`. */
export const procedureMessages = {
  acceptedForReferral: {
    title: '{aid}申请受理了',
    body: '编号{number}。这件事由主管部门办，我们会发推送函，把您的情况转过去。',
    next: nothing,
  },
  surveyArranged: {
    title: '约好上门调查',
    body: '编号{number}的{aid}申请[，{surveyOn}工作人员上门调查]。[来的人是{investigators}。]',
    next: '请家里留人，准备好身份证和户口簿。调查不收钱，也不用请客送礼。',
  },
  surveyDone: {
    title: '上门调查做完了',
    body: '编号{number}的{aid}申请，上门调查做完了，您签过字的调查表已经存好。',
    next: nothing,
  },
  verificationReturned: {
    title: '核对结果回来了',
    body: '编号{number}[，申请人{applicant}]。县里的核对结果已经反馈。',
    next: '请打开案件，对照申报的内容看一看。',
  },
  furtherInquiry: {
    title: '有的情况要再查一查',
    body: '编号{number}的{aid}申请，有的情况要再查一查，再提出意见。[原因：{reason}。]',
    next: '现在不用您做什么；要问您的，工作人员会打电话。',
  },
  honestFound: {
    title: '您家被认定为诚信申报',
    body: '编号{number}的{aid}申请，您家如实申报，被认定为诚信申报，按规定办得更快。',
    next: nothing,
  },
  honestLifted: {
    title: '诚信申报的认定撤销了',
    body: '编号{number}的{aid}申请。[原因：{reason}。]申请接着按一般时间办。',
    next: '不同意的，可以向乡镇（街道）提出异议。',
  },
  opinionGiven: {
    title: '初审意见提出来了',
    body: '编号{number}的{aid}申请，初审意见已经提出，还不是最后的决定。',
    next: nothing,
  },
  noticePosted: {
    title: '申请在村里公示了',
    body: '编号{number}的{aid}申请，已经在村（居）公开栏公示[，到{dueOn}为止]。公示只写办这件事要写的，不写身份证号，也不写孩子的名字。',
    next: '公示有写错的，请马上告诉经办人。',
  },
  objectionRaised: {
    title: '有人提出异议',
    body: '编号{number}[，申请人{applicant}]。收到异议，办理时限停下，先复核。',
    next: '请打开案件，配合复核。',
  },
  objectionConcluded: {
    title: '异议复核完了',
    body: '编号{number}[，申请人{applicant}]。异议复核完了[：{reason}]。',
    next: '请打开案件，接着办。',
  },
  sentBack: {
    title: '案件退回重新评估',
    body: '编号{number}[，申请人{applicant}]。[原因：{reason}。]',
    next: '请打开案件，补做评估，再提出意见。',
  },
  totalExtended: {
    title: '办理时间延长了',
    body: '编号{number}的{aid}申请，情况比较复杂，办理时间延长[，最迟{dueOn}办完]。[原因：{reason}。]',
    next: '现在不用您做什么，有进展会告诉您。',
  },
  approved: {
    title: '{aid}申请批准了',
    body: '编号{number}。[救助{amount}。][从{month}起。]通知书会送给您，也能在手机上看。',
    next: '家里人口、收入、财产有变化的，请及时告诉村里或者乡镇（街道）。',
  },
  refused: {
    title: '{aid}申请没有批准',
    body: '编号{number}。[理由：{reason}。][依据：{basis}。]告知书会送给您，上面写了还能申请什么。',
    next: '不同意的，可以问经办人，也可以依法申请复议或者起诉。还适合别的帮助的，点一下就能申请，不用再交材料。',
  },
  certificateIssued: {
    title: '低保证办好了',
    body: '编号{number}的{aid}，低保证办好了。',
    next: '拿到证请收好，证不能借给别人。',
  },
  selfCareAssessed: {
    title: '自理能力评估完了',
    body: '编号{number}的{aid}，生活自理能力评估完了[，结果是{grade}]。',
    next: '不同意的，可以请县级民政部门再评估一次。',
  },
  selfCareAgain: {
    title: '要再评估一次自理能力',
    body: '编号{number}的{aid}，情况有变化，要再评估一次生活自理能力。[原因：{reason}。]',
    next: '工作人员会上门来，请家里留人。评估以前，照原来的标准发。',
  },
  careAgreed: {
    title: '照料的事定好了',
    body: '编号{number}的{aid}，由谁照料已经定好[，照料人是{caregiver}]。',
    next: '照料得不好的，请告诉村里的协理员。',
  },
  reliefConfirmed: {
    title: '同意先给您救助',
    body: '编号{number}的{aid}申请，情况紧急，同意先救助[{amount}]，手续后补。',
    next: '工作人员会把救助交到您手里，请当面签收。',
  },
  reliefDeclined: {
    title: '先行救助没有通过',
    body: '编号{number}[，申请人{applicant}]。[原因：{reason}。]申请按一般程序接着办。',
    next: '请打开案件，接着办。',
  },
  reliefForgone: {
    title: '按一般程序接着办',
    body: '编号{number}的{aid}申请，这一次不先救助，按一般程序接着办。[原因：{reason}。]',
    next: '情况更急了的，马上打电话给经办人或者服务热线。',
  },
  reliefReturned: {
    title: '钱没有付成，正在重新办',
    body: '编号{number}的{aid}申请，同意给您的救助没有付成。[原因：{reason}。]',
    next: '救助没有取消，工作人员正在重新付。账户写错了的，请打电话告诉经办人。',
  },
  referred: {
    title: '{aid}的事转给主管部门了',
    body: '编号{number}。这件事由主管部门办，推送函已经送去[，{dueOn}前会有答复]。',
    next: nothing,
  },
  needReferred: {
    title: '替您把{aid}的事转给主管部门了',
    body: '评估时看到您家可能需要{aid}。经您同意，推送函已经送去，编号{number}。',
    next: '不用您做什么。部门答复了会告诉您。',
  },
  referralArrived: {
    title: '收到一份推送函',
    body: '编号{number}的{aid}需要贵单位办理[，{dueOn}前答复]。',
    next: '请打开，签收以后办理、答复。',
  },
  departmentAnswered: {
    title: '部门答复了推送函',
    body: '编号{number}的{aid}[，申请人{applicant}]：{answer}。',
    next: '请打开看答复；不归这个部门办的，请改推送。',
  },
  referralDue: {
    title: '推送函快到答复的日子了',
    body: '编号{number}的{aid}还没有答复[，要在{dueOn}前答复]。',
    next: '请尽快办理、答复。',
  },
  referralAnswered: {
    title: '主管部门答复了',
    body: '编号{number}的{aid}，主管部门已经答复[：{answer}]。',
    next: '点开看内容；看不明白的，问村里的协理员。',
  },
  findingOpened: {
    title: '请您说明情况',
    body: '编号{number}的{aid}申请，有的情况和您填的不一样，要跟您核实[：{facts}]。还没有认定什么，先听您说明。',
    next: '请打开申请，看看是什么事，写下您的说明[，最好在{dueOn}前]；也可以打电话给经办人，或者当面说。',
  },
  findingAnswered: {
    title: '本人交来了说明',
    body: '编号{number}[，申请人{applicant}]。对查到的情况，本人交来了说明。',
    next: '请打开案件看说明，再听取本人意见。',
  },
  findingHeard: {
    title: '您的说明记下来了',
    body: '编号{number}的{aid}申请，工作人员听取了您的说明，记进了档案。还没有认定什么，接下来由县里审查。',
    next: '现在不用您做什么，有结果会告诉您。还有要说的，可以接着补充。',
  },
  findingConfirmed: {
    title: '认定了不实承诺',
    body: '编号{number}的{aid}申请，经过核实、听取说明和法律审核，认定承诺的有的内容不实。以后有困难，仍然可以申请。',
    next: '不同意的，请打开申请写下您的异议，会换人重新复核。',
  },
  findingPosted: {
    title: '不实承诺在村里公示了',
    body: '编号{number}的{aid}申请，不实承诺已经公示[，到{dueOn}为止]，到期就撤下。',
    next: '不同意的，请打开申请写下您的异议：先撤下公示，换人重新复核。',
  },
  findingUnposted: {
    title: '不公示了',
    body: '编号{number}的{aid}申请，不实承诺的事不在村里公示[：{reason}]。',
    next: '不用您做什么。',
  },
  findingKept: {
    title: '异议复核完了',
    body: '编号{number}的{aid}申请，您的异议复核过了，原来的认定不变[：{reason}]。',
    next: '不同意的，可以问经办人，也可以依法申请复议或者起诉。',
  },
  findingContested: {
    title: '本人对认定有异议',
    body: '编号{number}[，申请人{applicant}]。本人对不实承诺的认定提出异议。',
    next: '请把材料准备好，等县里复核。',
  },
  findingDropped: {
    title: '不实承诺的认定不成立',
    body: '编号{number}的{aid}申请，不认定您不实承诺，这件事到此为止。',
    next: '不用您做什么。',
  },
  findingRemoved: {
    title: '公示已经撤下',
    body: '编号{number}的{aid}申请，不实承诺的公示到期，已经撤下。',
    next: '不用您做什么。以后有困难，仍然可以申请。',
  },
} satisfies Partial<Record<MessageCode, MessageWords>>;
