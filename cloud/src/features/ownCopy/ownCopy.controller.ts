import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { readOwnCopy } from '@twin-pledge/shared/contracts/identity/readOwnCopy';
import type { ResidentPrincipal } from '../../platform/auth/principal';
import { RateLimit } from '../../platform/auth/rateLimit';
import type { BinaryAnswer } from '../../platform/http/binaryAnswer';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { OwnCopy } from './ownCopy.query';
import { ownCopyPaper } from './ownCopyPaper';

/** A copy asks for everything at once; nobody needs it often. */
const perDay = { attempts: 10, withinSeconds: 86_400 };

/** The copy of one's own data. */
@Controller()
export class OwnCopyController {
  @Inject() private readonly copy!: OwnCopy;
  @Inject() private readonly limits!: RateLimit;

  @Handles(readOwnCopy)
  async read(_request: EndpointRequest<typeof readOwnCopy>, principal: ResidentPrincipal): Promise<BinaryAnswer> {
    await this.limits.count([`own-copy:${principal.accountId}`], perDay);
    const body = await renderPaper(ownCopyPaper(await this.copy.of(principal)));
    return { contentType: 'application/pdf', body, fileName: '我的信息.pdf', disposition: 'inline' };
  }
}
