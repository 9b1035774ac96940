/** The signed papers that acts rest on: the receipt of relief (E07), the care agreement (D05). */
export const evidencePurposes = ['reliefReceipt', 'careAgreement'] as const;

export type EvidencePurpose = (typeof evidencePurposes)[number];
