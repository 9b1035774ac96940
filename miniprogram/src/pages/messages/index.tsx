import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { readMessage } from '@twin-pledge/shared/contracts/messages/readMessage';
import { useState } from 'react';
import { AppPage } from '../../frame/AppPage';
import { LoadedPart } from '../../frame/LoadedPart';
import { useCommand } from '../../frame/useCommand';
import { open } from '../../platform/navigation';
import { accountStore } from '../../session/accountStore';
import { authedCall } from '../../session/authedCall';
import { keepAccount } from '../../session/keepAccount';
import { useLoad } from '../../state/useLoad';
import type { MessageView } from '../../state/views';
import { ActionButton } from '../../ui/ActionButton';
import { Empty } from '../../ui/Empty';
import { leadsTo } from './leadsTo';
import { MessageCard } from './MessageCard';

/** The inbox, newest first. */
export default function MessagesPage() {
  const [earlier, setEarlier] = useState<{ messages: MessageView[]; next: string | null }>();
  const inbox = useLoad(
    async () => {
      const answer = await authedCall(listMessages, { query: {} });
      const account = accountStore.get();
      if (account?.kind === 'resident') keepAccount({ ...account, unreadMessages: answer.unread });
      return answer;
    },
    { keepAs: 'messages' },
  );
  const next = earlier ? earlier.next : inbox.data?.next;
  const more = useCommand(async () => {
    const answer = await authedCall(listMessages, { query: { after: next ?? undefined } });
    setEarlier({ messages: [...(earlier?.messages ?? []), ...answer.messages], next: answer.next });
  });
  const press = (message: MessageView) => {
    if (!message.readAt) {
      authedCall(readMessage, { params: { id: message.id } }).then(
        () => void inbox.reload(),
        () => undefined,
      );
    }
    const to = leadsTo(message);
    if (to?.page === 'case') open('case', { id: to.id });
    else if (to) open(to.page);
  };
  return (
    <AppPage title="消息" tab="messages">
      <LoadedPart loaded={inbox}>
        {({ messages }) =>
          messages.length === 0 ? (
            <Empty icon="messages" title="还没有消息" text="申请有进展，会在这里告诉您。" />
          ) : (
            [...messages, ...(earlier?.messages ?? [])].map((message) => (
              <MessageCard key={message.id} message={message} onPress={() => press(message)} />
            ))
          )
        }
      </LoadedPart>
      {next && (
        <ActionButton kind="ghost" busy={more.busy} onPress={() => void more.run()}>
          看更早的
        </ActionButton>
      )}
    </AppPage>
  );
}
