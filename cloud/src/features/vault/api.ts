export { cleanFile } from './content/cleanFile';
export type { VaultDocument } from './document';
export { Vault } from './vault';
