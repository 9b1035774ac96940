import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { finishUpload } from '@twin-pledge/shared/contracts/papers/finishUpload';
import { listVault } from '@twin-pledge/shared/contracts/papers/listVault';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { sendChunk } from '@twin-pledge/shared/contracts/papers/sendChunk';
import { showUpload } from '@twin-pledge/shared/contracts/papers/showUpload';
import { startUpload } from '@twin-pledge/shared/contracts/papers/startUpload';
import type { ResidentPrincipal, SignedInPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import type { RequestContext } from '../../platform/http/requestContext';
import { AddDocument } from './addDocument.command';
import { FinishUpload } from './finishUpload.command';
import { readChunk } from './readChunk';
import { ReadFile } from './readFile.query';
import { RemovePage } from './removePage.command';
import { SendChunk } from './sendChunk.command';
import { StartUpload } from './startUpload.command';
import { UploadViews } from './uploadViews';
import { VaultQuery } from './vault.query';

/** Papers over HTTP. */
@Controller()
export class VaultController {
  @Inject() private readonly adding!: AddDocument;
  @Inject() private readonly starting!: StartUpload;
  @Inject() private readonly sending!: SendChunk;
  @Inject() private readonly finishing!: FinishUpload;
  @Inject() private readonly removing!: RemovePage;
  @Inject() private readonly reading!: ReadFile;
  @Inject() private readonly vault!: VaultQuery;
  @Inject() private readonly views!: UploadViews;

  @Handles(addDocument)
  async add({ body }: EndpointRequest<typeof addDocument>, principal: SignedInPrincipal) {
    return this.adding.run(principal, body);
  }

  @Handles(startUpload)
  async start({ params, body }: EndpointRequest<typeof startUpload>, principal: SignedInPrincipal) {
    return this.views.of(await this.starting.run(principal, params.id, body.bytes));
  }

  @Handles(sendChunk)
  async chunk({ params }: EndpointRequest<typeof sendChunk>, principal: SignedInPrincipal, { koa }: RequestContext) {
    const source = (expectedBytes: number) => readChunk(koa.req, expectedBytes);
    return this.views.of(await this.sending.run(principal, params.id, Number(params.ordinal), source));
  }

  @Handles(showUpload)
  async show({ params }: EndpointRequest<typeof showUpload>, principal: SignedInPrincipal) {
    return this.views.own(principal, params.id);
  }

  @Handles(finishUpload)
  async finish({ params }: EndpointRequest<typeof finishUpload>, principal: SignedInPrincipal) {
    return this.finishing.run(principal, params.id);
  }

  @Handles(removePage)
  async remove({ params }: EndpointRequest<typeof removePage>, principal: SignedInPrincipal) {
    return this.removing.run(principal, params.id, params.pageId);
  }

  @Handles(listVault)
  async list(_request: EndpointRequest<typeof listVault>, principal: ResidentPrincipal) {
    return this.vault.run(principal);
  }

  @Handles(readFile)
  async read(
    { params }: EndpointRequest<typeof readFile>,
    principal: SignedInPrincipal,
    { requestId }: RequestContext,
  ) {
    const { mime, bytes } = await this.reading.run(principal, params.id, requestId);
    const extension = mime === 'application/pdf' ? 'pdf' : 'jpg';
    return {
      contentType: mime,
      body: bytes,
      fileName: `page.${extension}`,
      headers: {
        'Content-Security-Policy':
          "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'",
      },
    };
  }
}
