import { Inject } from '@midwayjs/core';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { dropImport } from '@twin-pledge/shared/contracts/verification/dropImport';
import { exportPersons } from '@twin-pledge/shared/contracts/verification/exportPersons';
import { importResults } from '@twin-pledge/shared/contracts/verification/importResults';
import { listImports } from '@twin-pledge/shared/contracts/verification/listImports';
import { takeImport } from '@twin-pledge/shared/contracts/verification/takeImport';
import type { StaffPrincipal } from '../../platform/auth/principal';
import type { BinaryAnswer } from '../../platform/http/binaryAnswer';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readBody } from '../../platform/http/readBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { ExportPersons } from './exportPersons.command';
import { ResultImports } from './resultImports';

const mostBytes = 5 * 1024 * 1024;
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Departments that work with lists: the list of persons out, the file of results in, its rows staged and taken over. */
@Controller()
export class FileExchangeController {
  @Inject() private readonly persons!: ExportPersons;
  @Inject() private readonly imports!: ResultImports;

  @Handles(exportPersons)
  async export({ body }: EndpointRequest<typeof exportPersons>, principal: StaffPrincipal): Promise<BinaryAnswer> {
    const { body: bytes, fileName } = await this.persons.run(principal, body);
    return { contentType: excel, body: bytes, fileName, disposition: 'attachment' };
  }

  @Handles(importResults)
  async stage({ label }: EndpointRequest<typeof importResults>, principal: StaffPrincipal, context: RequestContext) {
    const bytes = await readBody(context.koa.req, mostBytes);
    return this.imports.stage(principal, { name: label, bytes });
  }

  @Handles(listImports)
  async list(_request: EndpointRequest<typeof listImports>, principal: StaffPrincipal) {
    return this.imports.list(principal);
  }

  @Handles(takeImport)
  async take({ params }: EndpointRequest<typeof takeImport>, principal: StaffPrincipal) {
    return this.imports.take(principal, params.id);
  }

  @Handles(dropImport)
  async drop({ params }: EndpointRequest<typeof dropImport>, principal: StaffPrincipal) {
    return this.imports.drop(principal, params.id);
  }
}
