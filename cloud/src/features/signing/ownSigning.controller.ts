import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listOwnSignatures } from '@twin-pledge/shared/contracts/signing/listOwnSignatures';
import { makeOwnSignLink } from '@twin-pledge/shared/contracts/signing/makeOwnSignLink';
import { remindSigner } from '@twin-pledge/shared/contracts/signing/remindSigner';
import type { ResidentPrincipal, SignedInPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { OwnSignatures } from './ownSignatures.query';
import { OwnSigning } from './ownSigning';
import { RemindSigner } from './remindSigner.command';

/** The signer's side, and reminding them of it. */
@Controller()
export class OwnSigningController {
  @Inject() private readonly signatures!: OwnSignatures;
  @Inject() private readonly own!: OwnSigning;
  @Inject() private readonly reminder!: RemindSigner;

  @Handles(listOwnSignatures)
  async list(_request: EndpointRequest<typeof listOwnSignatures>, principal: ResidentPrincipal) {
    return { signatures: await this.signatures.run(principal) };
  }

  @Handles(makeOwnSignLink)
  async makeLink({ body }: EndpointRequest<typeof makeOwnSignLink>, principal: ResidentPrincipal) {
    const { token, expiresAt } = await this.own.linkFor(principal, body.draftId, body.key);
    return { token, expiresAt: expiresAt.toISOString() };
  }

  @Handles(remindSigner)
  async remind({ params, body }: EndpointRequest<typeof remindSigner>, principal: SignedInPrincipal) {
    return { sent: await this.reminder.run(principal, params.id, body.key) };
  }
}
