import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { makeSignLink } from '@twin-pledge/shared/contracts/signing/makeSignLink';
import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { revokeSignature } from '@twin-pledge/shared/contracts/signing/revokeSignature';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import { verifySignature } from '@twin-pledge/shared/contracts/signing/verifySignature';
import { witnessPaperSignature } from '@twin-pledge/shared/contracts/signing/witnessPaperSignature';
import type { Principal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { RequestContext } from '../../platform/http/requestContext';
import { DraftAccess } from '../drafts/api';
import { MakeSignLink } from './makeSignLink.command';
import { RevokeSignature } from './revokeSignature.command';
import { SignatureViews } from './signatureViews';
import { SigningState } from './signingState';
import { SigningSubject } from './signingSubject';
import { SigningTexts } from './signingTexts';
import { SignOnThisPhone } from './signOnThisPhone.command';
import { VerifySignature } from './verifySignature.query';
import { WitnessPaperSignature } from './witnessPaperSignature.command';

/** Signing for those who are signed in. */
@Controller()
export class SigningController {
  @Inject() private readonly access!: DraftAccess;
  @Inject() private readonly views!: SignatureViews;
  @Inject() private readonly state!: SigningState;
  @Inject() private readonly subject!: SigningSubject;
  @Inject() private readonly texts!: SigningTexts;
  @Inject() private readonly sign!: SignOnThisPhone;
  @Inject() private readonly link!: MakeSignLink;
  @Inject() private readonly revoke!: RevokeSignature;
  @Inject() private readonly verify!: VerifySignature;
  @Inject() private readonly paper!: WitnessPaperSignature;
  @Inject() private readonly clock!: Clock;

  @Handles(listSignatures)
  async list({ params }: EndpointRequest<typeof listSignatures>, principal: Principal) {
    const draft = await this.access.require(principal, params.id);
    const answers = await this.subject.answersOf(draft);
    return { signatures: await this.views.of(draft), commitmentInForce: this.state.commitmentInForce(answers) };
  }

  @Handles(readSigningText)
  async text({ params, query }: EndpointRequest<typeof readSigningText>, principal: Principal) {
    const draft = await this.access.require(principal, params.id);
    const answers = await this.subject.answersOf(draft);
    return this.texts.forNeed(this.subject.need(answers, query.key), answers, this.clock.todayOn());
  }

  @Handles(signOnThisPhone)
  async signHere({ params, body }: EndpointRequest<typeof signOnThisPhone>, principal: Principal) {
    await this.sign.run(principal, { draftId: params.id, ...body });
    return this.views.one(await this.access.require(principal, params.id), body.key);
  }

  @Handles(makeSignLink)
  async makeLink({ params, body }: EndpointRequest<typeof makeSignLink>, principal: Principal) {
    const { token, expiresAt } = await this.link.run(principal, params.id, body.key);
    return { token, path: `/packages/resident/sign-link/index?token=${token}`, expiresAt: expiresAt.toISOString() };
  }

  @Handles(revokeSignature)
  async takeBack(
    { params, body }: EndpointRequest<typeof revokeSignature>,
    principal: Principal,
    { clientAddress }: RequestContext,
  ) {
    await this.revoke.run(principal, { id: params.id, ...body }, clientAddress);
    return { ok: true as const };
  }

  @Handles(verifySignature)
  async verifyOne({ params }: EndpointRequest<typeof verifySignature>, principal: Principal) {
    return this.verify.run(principal, params.id);
  }

  @Handles(witnessPaperSignature)
  async witness({ body }: EndpointRequest<typeof witnessPaperSignature>, principal: Principal) {
    return this.views.one(await this.paper.run(principal, body), body.key);
  }
}
