/** What a department answered: the need is met, is not, or is not this department's to decide. */
export const referralAnswers = ['granted', 'declined', 'notOurs'] as const;

export type ReferralAnswer = (typeof referralAnswers)[number];
