import type { CaseStatus } from './statuses';

/** Stages before the decision in which the office itself looks into the household's situation. */
export const underInquiry: readonly CaseStatus[] = ['accepted', 'investigated', 'assessed', 'publicity', 'deciding'];

/** Until the decision the applicant may take the application back. */
export const beforeDecision: readonly CaseStatus[] = ['submitted', ...underInquiry, 'referred'];

/** Stages in which something is still to be done for the case to come to its end. */
export const inProgress: readonly CaseStatus[] = [...beforeDecision, 'relieved'];

/** A decided case in force: no dead end, its management goes on. */
export const inForce: readonly CaseStatus[] = ['approved'];
