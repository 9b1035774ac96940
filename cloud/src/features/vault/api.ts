export type { VaultDocument } from './document';
export { ReceivedFiles } from './receivedFiles';
export { Vault } from './vault';
