/** The steps of a case for which a person is named in public (H10), in order. */
export const responsibleSteps = {
  accept: '受理申请',
  survey: '入户调查',
  decide: '审核确认',
} as const;

export type ResponsibleStep = keyof typeof responsibleSteps;
