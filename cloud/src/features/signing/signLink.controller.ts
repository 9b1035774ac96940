import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { openSignLink } from '@twin-pledge/shared/contracts/signing/openSignLink';
import { readSignLinkCode } from '@twin-pledge/shared/contracts/signing/readSignLinkCode';
import { signByLink } from '@twin-pledge/shared/contracts/signing/signByLink';
import { subjectIdOf } from '../../platform/auth/principal';
import type { Principal, SignedInPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { RequestContext } from '../../platform/http/requestContext';
import { PageCodes } from '../../platform/wechat/pageCodes';
import { DraftAccess, DraftRepository } from '../drafts/api';
import type { Draft } from '../drafts/api';
import { LinkedNeeds } from './linkedNeed';
import { SignByLink } from './signByLink.command';
import { SignLinkRepository } from './signLink.repository';
import { SigningState } from './signingState';
import { SigningTexts } from './signingTexts';

/** Signing through a link, for people who may never have used the mini-program before. */
@Controller()
export class SignLinkController {
  @Inject() private readonly linked!: LinkedNeeds;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly sign!: SignByLink;
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly drafts!: DraftRepository;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly links!: SignLinkRepository;
  @Inject() private readonly codes!: PageCodes;
  @Inject() private readonly clock!: Clock;

  @Handles(openSignLink)
  async open({ body }: EndpointRequest<typeof openSignLink>, principal: Principal) {
    const { need, answers, link, draft } = await this.linked.open(body.token);
    // Who made the link and looks whether it works has not thereby reached the signer.
    if (!isOwner(principal, draft)) await this.links.noteOpened(link.id, this.clock.now());
    const applicantName = answers.members?.[0]?.name ?? '';
    return {
      kind: need.kind,
      askedByName: answers.purpose?.filerName ?? applicantName,
      applicantName,
      signerName: need.signerName,
      forName: need.forName,
      asGuardian: need.asGuardian,
      expiresAt: link.expiresAt.toISOString(),
      text: this.texts.forNeed(need, answers, this.clock.todayOn()),
    };
  }

  /** For who asked: the signer beside them scans it from this screen. */
  @Handles(readSignLinkCode)
  async code(
    { label: token }: EndpointRequest<typeof readSignLinkCode>,
    principal: SignedInPrincipal,
    { clientAddress }: RequestContext,
  ) {
    const { draft } = await this.linked.open(token);
    await this.access.require(principal, draft.id);
    const page = 'packages/resident/sign-link/index';
    return {
      contentType: 'image/png',
      body: await this.codes.png({ page, name: 'token', value: token }, clientAddress),
    };
  }

  @Handles(signByLink)
  async signIt({ body }: EndpointRequest<typeof signByLink>, principal: Principal) {
    const { signature, revokeCode } = await this.sign.run(principal, body);
    const draft = signature.draftId === null ? undefined : await this.drafts.find(signature.draftId);
    const signers = draft ? await this.state.whoSigned(draft) : [];
    return { signatureId: signature.id, signedAt: signature.signedAt.toISOString(), revokeCode, signers };
  }
}

const isOwner = (principal: Principal, { ownerKind, ownerId }: Draft): boolean =>
  principal.kind === ownerKind && subjectIdOf(principal) === ownerId;
