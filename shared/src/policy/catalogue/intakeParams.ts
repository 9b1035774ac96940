import { choices, count, structure, table, words, yesNo, optional } from '../paramSpec';
import type { ParamSpec } from '../paramSpec';
import { aidNames } from './aidNames';

/** From the first question to acceptance or refusal. */
export const intakeParams = {
  'intake.served': yesNo('本系统在这里受理申请'),
  'intake.channels': choices('可以从哪里申请', {
    window: '乡镇（街道）窗口',
    miniProgram: '微信小程序',
    staffApp: '工作人员手机端',
    qrCode: '社会救助申请码',
    village: '村（居）委会代办',
  }),
  'intake.mayNotRefuseWithoutReason': yesNo('没有正当理由不得拒绝受理'),
  'intake.onlineReviewWithinWorkingDays': count('网上提交后，几个工作日内审核材料', 'workingDays'),
  'intake.windowReviewOnTheSpot': yesNo('窗口申请当场审核材料'),
  'intake.registrationRequestWithinWorkingDays': count('户籍地得知受理后，几个工作日内提出信息核对', 'workingDays'),
  'intake.filingAtResidence': choices('哪些救助可以在居住地申请', aidNames),
  'intake.trialAtResidence': choices('哪些救助在居住地试点办理', aidNames),
  'intake.withdrawal': yesNo('决定作出以前可以撤回申请'),
  'intake.maximumTrips': count('一件申请最多跑几次', 'times'),
  'intake.firstAskedOfficerRecorded': yesNo('记录首问负责人'),
  'intake.proxyFilers': choices('谁可以代为申请', {
    family: '家人',
    village: '村（居）委会',
    aide: '社会救助协理员',
    staff: '经办人员（本人配合）',
  }),
  'emergency.reliefFirst': choices('谁可以先救助、后补手续', {
    emergency: '急难型临时救助',
    honestDeclarer: '认定为诚信申报的人',
  }),
  'supplement.maximumRequests': count('缺的材料最多告知几次', 'times', { min: 1 }),
  'supplement.lapseAfterDays': count('告知补正后，几天没有补齐就自行终止', 'calendarDays', { min: 1 }),
  'supplement.lapseAnnouncements': {
    label: '终止前几天提醒（各提醒一次）',
    type: 'numberList',
    units: ['calendarDays'],
    everyCounty: true,
    min: 1,
  },
  refusalGrounds: structure('不予受理的法定理由'),
  'checklist.items': structure('经办人员的审核清单'),
  'papers.catalogue': structure('申请材料目录'),
  'papers.obtainable': table('哪些材料由部门共享、不再要求提交'),
  'assignment.order': choices('案件分给谁，依次看', {
    firstAsked: '首问负责人',
    leastLoaded: '在岗、手上最少的经办人',
  }),
  'assignment.skipsRelatives': yesNo('分派时避开备案的近亲属'),
  'aids.offered': choices('本地办理哪些救助', aidNames),
  'contacts.hotline': words('社会救助服务热线'),
  'contacts.hours': words('办公时间'),
  'contacts.townshipPhone': optional(words('乡镇（街道）电话')),
} as const satisfies Record<string, ParamSpec>;
