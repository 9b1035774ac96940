import type { SurveyPart } from '@twin-pledge/shared/assessment/surveyParts';

/** Which lines of the short view say what was declared about each part of the survey form (C02). */
export const declaredRows: Readonly<Record<SurveyPart, readonly string[]>> = {
  members: ['家庭成员', '不在一起的'],
  income: ['收入', '赡养抚养人'],
  spending: ['刚性支出'],
  property: ['财产'],
  living: ['住址 / 户籍', '自己说的'],
};
