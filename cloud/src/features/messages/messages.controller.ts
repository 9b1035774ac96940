import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listMessages } from '@twin-pledge/shared/contracts/messages/listMessages';
import { readMessage } from '@twin-pledge/shared/contracts/messages/readMessage';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { SignedInPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { MessageRepository } from './message.repository';
import { recipientOf } from './recipient';

const pageSize = 30;

/** The inbox over HTTP: one's own and nobody else's. */
@Controller()
export class MessagesController {
  @Inject() private readonly messages!: MessageRepository;
  @Inject() private readonly clock!: Clock;

  @Handles(listMessages)
  async list({ query }: EndpointRequest<typeof listMessages>, principal: SignedInPrincipal) {
    const recipient = recipientOf.owner(principal);
    const found = await this.messages.page(recipient, query.after, pageSize + 1);
    const page = found.slice(0, pageSize);
    return {
      messages: page.map((message) => ({
        ...message,
        sentAt: message.sentAt.toISOString(),
        readAt: message.readAt?.toISOString() ?? null,
      })),
      next: found.length > pageSize ? (page.at(-1)?.id ?? null) : null,
      unread: await this.messages.unread(recipient),
    };
  }

  @Handles(readMessage)
  async read({ params }: EndpointRequest<typeof readMessage>, principal: SignedInPrincipal) {
    const isTheirs = await this.messages.markRead(params.id, recipientOf.owner(principal), this.clock.now());
    if (!isTheirs) throw new DomainError('notFound');
    return { ok: true as const };
  }
}
