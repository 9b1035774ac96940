import { choice, choices, count, optional, structure, table, words, yesNo } from '../paramSpec';
import type { ParamSpec } from '../paramSpec';

/** How the system serves people: drafts, messages, commitments, authorizations, training, archive. */
export const serviceParams = {
  'draft.keepDays': count('草稿保存多少天', 'calendarDays', { min: 1 }),
  'draft.warnBeforeDays': count('删除草稿前几天提醒', 'calendarDays', { min: 1 }),
  'message.unreadCallAfterDays': count('重要消息几天没看就打电话', 'calendarDays', { min: 1 }),
  'message.callWithinWorkingDays': count('要打的电话几个工作日内打完', 'workingDays', { min: 1 }),
  'commitment.enabledByVillage': table('双向承诺从哪天起在哪里实行（区划代码: 日期）'),
  'commitment.residentText': words('申请人承诺书的文本编号'),
  'commitment.handlerText': words('经办人承诺书的文本编号'),
  'commitment.ownTexts': optional(structure('本地自己写的承诺书（写了文本，再用文本编号指定）')),
  'commitment.signedBy': choices('哪些人要签承诺书', {
    handlers: '所有经办人员',
    dibao: '低保对象',
    tekun: '特困供养人员',
    dibaoMarginal: '低保边缘家庭',
    applicants: '新申请的家庭',
  }),
  'authorization.beforeVerification': yesNo('先授权，再核对'),
  'authorization.nobodySignsForAnother': yesNo('不得代签字、代按指印'),
  'authorization.linkValidDays': count('授权链接几天内有效', 'calendarDays', { min: 1 }),
  'authorization.obligorsAsked': yesNo('也请不同住的赡养、抚养、扶养义务人授权（不是受理条件）'),
  'verification.confidentialityAgreement': yesNo('核对人员签保密协议，换人换签'),
  'archive.keepYearsAfterExit': count('退出后档案保存几年', 'years', { min: 1 }),
  'archive.oneFilePerHousehold': yesNo('一户一档'),
  'training.timesPerYear': count('每年培训几次', 'times'),
  'staffing.fullTimeOfficersPerTownship': count('每个乡镇（街道）专职救助人员', 'people'),
  'staffing.aidesPerVillage': count('每个村（社区）协理员', 'people'),
  'staffing.officersPer10000People': count('每万人配备乡镇民政干部', 'people'),
  'staffing.socialWorkersPerTownship': count('每个乡镇（街道）社工', 'people'),
  'staffing.headsPerVillagersGroup': count('每个村民小组负责人', 'people'),
  'export.layout': structure('把已决定的案件导给省里系统的表格（工作表、列、格式、代码）'),
  'reports.progressEvery': choice('工作进度多久报一次', { quarter: '每季度', halfYear: '每半年', year: '每年' }),
} as const satisfies Record<string, ParamSpec>;
