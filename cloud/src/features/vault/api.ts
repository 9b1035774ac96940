export type { VaultDocument } from './document';
export { Vault } from './vault';
