import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { deleteDraft } from '@twin-pledge/shared/contracts/drafts/deleteDraft';
import { listDrafts } from '@twin-pledge/shared/contracts/drafts/listDrafts';
import { openDraft } from '@twin-pledge/shared/contracts/drafts/openDraft';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { showDraft } from '@twin-pledge/shared/contracts/drafts/showDraft';
import type { Principal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { DeleteDraft } from './deleteDraft.command';
import type { Draft } from './draft';
import { DraftRepository } from './draft.repository';
import { DraftAccess } from './draftAccess';
import { OpenDraft } from './openDraft.command';
import { SaveDraft } from './saveDraft.command';

/** Drafts over HTTP. */
@Controller()
export class DraftsController {
  @Inject() private readonly open!: OpenDraft;
  @Inject() private readonly save!: SaveDraft;
  @Inject() private readonly remove!: DeleteDraft;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly drafts!: DraftRepository;

  @Handles(openDraft)
  async openOne({ body }: EndpointRequest<typeof openDraft>, principal: Principal) {
    return toView(await this.open.run(principal, body));
  }

  @Handles(listDrafts)
  async list(_request: EndpointRequest<typeof listDrafts>, principal: Principal) {
    if (principal.kind === 'anonymous') return { drafts: [] };
    const ownerId = principal.kind === 'staff' ? principal.staffId : principal.accountId;
    return { drafts: (await this.drafts.listOpen(principal.kind, ownerId)).map(toView) };
  }

  @Handles(showDraft)
  async show({ params }: EndpointRequest<typeof showDraft>, principal: Principal) {
    return toView(await this.access.require(principal, params.id));
  }

  @Handles(saveDraft)
  async saveChanges({ params, body }: EndpointRequest<typeof saveDraft>, principal: Principal) {
    const { draft, conflicts } = await this.save.run(principal, { draftId: params.id, ...body });
    return { draft: toView(draft), conflicts: [...conflicts] };
  }

  @Handles(deleteDraft)
  async deleteOne({ params }: EndpointRequest<typeof deleteDraft>, principal: Principal) {
    await this.remove.run(principal, params.id);
    return { ok: true as const };
  }
}

function toView(draft: Draft) {
  return {
    id: draft.id,
    purposeKey: draft.purposeKey,
    version: draft.version,
    answers: draft.answers as Record<string, unknown>,
    updatedAt: draft.updatedAt.toISOString(),
    keptUntil: draft.keptUntilOn,
    sentApplicationId: draft.sentApplicationId,
  };
}
