export type { Referral } from './referral';
export { ReferralRepository } from './referral.repository';
export { ReferralViews } from './referralViews';
