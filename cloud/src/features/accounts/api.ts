export type { Account } from './account';
export { Accounts } from './accounts';
export type { Proof } from './accounts';
