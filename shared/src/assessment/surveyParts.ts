/** The five parts of the survey form (C02; TJ 二(一)2), in the order of the form. */
export const surveyParts = ['members', 'income', 'spending', 'property', 'living'] as const;

export type SurveyPart = (typeof surveyParts)[number];

/** Which facts each part looks at; how people really live has words, and no figure of the worksheet. */
export const factsOfPart: Readonly<Record<SurveyPart, readonly string[]>> = {
  members: ['members'],
  income: ['incomes', 'obligorHouseholds'],
  spending: ['spending'],
  property: ['property'],
  living: [],
};
