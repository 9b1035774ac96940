export { Messages } from './messages';
export type { MessageToSend, UnreadMessage } from './messages';
