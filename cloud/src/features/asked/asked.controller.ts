import { Inject } from '@midwayjs/core';
import { showAsked } from '@twin-pledge/shared/contracts/asked/showAsked';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { Asked } from './asked';
import { AskedOfCases } from './askedOfCases';
import { AskedOfDrafts } from './askedOfDrafts';
import { AskedSignatures } from './askedSignatures';

/** What is still needed from me: one answer over all cases and applications. */
@Controller()
export class AskedController {
  @Inject() private readonly cases!: AskedOfCases;
  @Inject() private readonly drafts!: AskedOfDrafts;
  @Inject() private readonly signatures!: AskedSignatures;

  @Handles(showAsked)
  async show(_request: EndpointRequest<typeof showAsked>, principal: ResidentPrincipal) {
    const asked = [
      ...(await this.cases.of(principal)),
      ...(await this.signatures.of(principal)),
      ...(await this.drafts.of(principal)),
    ];
    return { asked: asked.sort((a, b) => (untilOf(a) < untilOf(b) ? -1 : 1)) };
  }
}

/** What has a day comes first, by that day; what has none after it; what nobody waits for last. */
const untilOf = (asked: Asked): string =>
  asked.kind === 'application' ? '~' : asked.kind === 'signature' ? '8' : (asked.byOn ?? '9');
