import { choice, choices, count, optional, table, yesNo } from '../paramSpec';
import type { ParamSpec } from '../paramSpec';

const authorities = {
  township: '乡镇（街道）',
  townshipOfRegistration: '户籍所在地乡镇（街道）',
  county: '县级民政部门',
} as const;

const listFields = {
  headName: '户主姓名',
  memberNames: '家庭成员姓名',
  coveredCount: '保障人数',
  householdSize: '家庭人口数',
  cause: '困难原因',
  monthlyAmount: '保障金额',
  village: '所在村（社区）',
} as const;

/** Survey, verification, opinion, publicity, decision and notices. */
export const procedureParams = {
  'process.totalWithinWorkingDays': count('从受理到确认，一共几个工作日', 'workingDays', { min: 1 }),
  'process.extendedTotalWithinWorkingDays': count('情况复杂时，最长几个工作日', 'workingDays', { min: 1 }),
  'process.totalIncludesPublicity': yesNo('总时限里包括公示'),
  'survey.withinWorkingDays': count('受理后几个工作日内入户调查', 'workingDays', { min: 1 }),
  'survey.minInvestigators': count('入户调查至少几人', 'people', { min: 1 }),
  'survey.methods': choices('调查方式', {
    homeVisit: '入户调查',
    neighbours: '邻里访问',
    letters: '信函索证',
    other: '其他合法方式',
  }),
  'survey.signedByHousehold': yesNo('调查表由调查人和申请人（家人、监护人）共同签字'),
  'verification.requestWithinWorkingDays': count('受理后几个工作日内提出信息核对', 'workingDays', { min: 1 }),
  'verification.withinWorkingDays': count('收到核对申请后几个工作日内完成核对', 'workingDays', { min: 1 }),
  'verification.leads': yesNo('以信息核对为主、民主评议为辅'),
  'assessment.withinWorkingDays': count('调查核对完成后几个工作日内评估', 'workingDays', { min: 1 }),
  'democraticReview.used': yesNo('可以组织民主评议'),
  'democraticReview.withinWorkingDays': count('需要评议时，几个工作日内评议完', 'workingDays', { min: 1 }),
  'decision.opinionWithinWorkingDays': count('几个工作日内提出初审意见', 'workingDays', { min: 1 }),
  'decision.withinWorkingDays': count('初审意见后几个工作日内作出决定', 'workingDays', { min: 1 }),
  'decision.honestDeclarerWithinWorkingDays': optional(
    count('认定为诚信申报的低保、特困，几个工作日内审核确认', 'workingDays', { min: 1 }),
  ),
  'decision.authority': choice('谁作出决定', authorities),
  'decision.authorityByAid': { ...table('个别救助由谁决定（救助: 机关）'), oneOf: authorities },
  'decision.largeTemporaryReliefAuthority': choice('超出乡镇权限的临时救助由谁决定', authorities),
  'decision.certificateIssued': yesNo('发《最低生活保障证》'),
  'decision.dutyToReportTold': yesNo('书面告知报告义务'),
  'approval.noticeWithinWorkingDays': count('确认后几个工作日内发准予通知书和证件', 'workingDays', { min: 1 }),
  'refusal.noticeWithinWorkingDays': count('不予确认后几个工作日内发告知书', 'workingDays', { min: 1 }),
  'refusal.noticeWritten': yesNo('书面告知不予确认的理由和依据'),
  'refusal.screenedForOtherAid': yesNo('不符合的，再看适合哪些别的救助'),
  'publicity.order': choice('公示和初审意见的先后', {
    opinionThenPublicity: '先提出意见，再公示',
    publicityThenOpinion: '受理时公示，再提出意见',
  }),
  'publicity.days': count('审核公示几天', 'calendarDays', { min: 1 }),
  'publicity.postedWithinWorkingDays': count('该公示以后几个工作日内张贴', 'workingDays', { min: 1 }),
  'publicity.atAcceptance': yesNo('受理时公示'),
  'publicity.place': choice('审核公示贴在哪里', {
    villageBoard: '村（居）务公开栏',
    boardOrPlatform: '公开栏或当地网络平台',
  }),
  'objection.reviewWithinWorkingDays': count('有异议的，几个工作日内复核', 'workingDays', { min: 1 }),
  'longTermList.names': choice('长期公示写谁的姓名', { head: '户主', members: '家庭成员（未成年人只计人数）' }),
  'longTermList.fields': choices('长期公示的内容', listFields),
  'longTermList.refreshMonths': count('长期公示名册几个月更新一次', 'months', { min: 1 }),
  'longTermList.bothPlaces': yesNo('人户分离的，户籍地和居住地同时公示'),
  'exitList.months': count('退出后公示至少几个月', 'months'),
  'publicity.photosPerQuarter': count('每季度每村公示照片至少几张', 'times'),
  'publicity.inspectionsPerQuarter': count('每季度检查公示几次', 'times'),
  'dishonestyNotice.used': yesNo('公示不实承诺行为'),
  'dishonestyNotice.minDays': count('不实承诺公示至少几天', 'calendarDays'),
  'finding.hearingWithinWorkingDays': count('查明不实承诺后，几个工作日内听本人说明', 'workingDays', { min: 1 }),
  'finding.legalReviewWithinWorkingDays': count('听取说明后，几个工作日内法律审核', 'workingDays', { min: 1 }),
  'emergency.handedOverWithinWorkingDays': count('先行救助确认后，几个工作日内把救助交到手', 'workingDays', { min: 1 }),
  'emergency.papersWithinWorkingDays': count('先行救助以后，几个工作日内补齐手续', 'workingDays', { min: 1 }),
  'tekun.selfCareWithinWorkingDays': count('特困确认后，几个工作日内评估自理能力', 'workingDays', { min: 1 }),
  'tekun.careAgreementWithinWorkingDays': count('特困确认后，几个工作日内签委托照料协议', 'workingDays', { min: 1 }),
  'referral.sentWithinWorkingDays': count('受理后几个工作日内把推送函送到部门', 'workingDays', { min: 1 }),
  'referral.answerWithinWorkingDays': count('推送函几个工作日内要有答复', 'workingDays', { min: 1 }),
} as const satisfies Record<string, ParamSpec>;
