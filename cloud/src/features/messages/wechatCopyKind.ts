/** The kind of outbox entry that asks for a message's copy to be sent through WeChat. */
export const wechatCopyKind = 'wechat.subscribe';
