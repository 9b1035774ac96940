export { Messages } from './messages';
export type { MessageToSend, UnreadMessage } from './messages';
export { MessageRepository } from './message.repository';
export { recipientOf } from './recipient';
