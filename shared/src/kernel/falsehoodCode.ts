/** What a commitment was false about, as coarse as a village board may say it (H12, D12; LX 三(六)约束1). */
export const falsehoodCodes = ['members', 'income', 'property', 'obligors', 'changes'] as const;

export type FalsehoodCode = (typeof falsehoodCodes)[number];
