import { Inject } from '@midwayjs/core';
import { listAwardImports } from '@twin-pledge/shared/contracts/awards/listAwardImports';
import { readAwardTemplate } from '@twin-pledge/shared/contracts/awards/readAwardTemplate';
import { showAwardImport } from '@twin-pledge/shared/contracts/awards/showAwardImport';
import { stageAwardImport } from '@twin-pledge/shared/contracts/awards/stageAwardImport';
import { takeAwardImport } from '@twin-pledge/shared/contracts/awards/takeAwardImport';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { readBody } from '../../platform/http/readBody';
import type { RequestContext } from '../../platform/http/requestContext';
import { sheetType } from '../../platform/sheets/sheetType';
import { AwardImportViews } from './awardImportViews';
import { awardTemplate } from './awardTemplate';
import { StageAwardImport } from './stageAwardImport.command';
import { TakeAwardImport } from './takeAwardImport.command';

const mostBytes = 5 * 1024 * 1024;

/** Families that receive aid already: sent in as a list, checked row by row, taken over. */
@Controller()
export class AwardImportsController {
  @Inject() private readonly stage!: StageAwardImport;
  @Inject() private readonly take!: TakeAwardImport;
  @Inject() private readonly views!: AwardImportViews;

  @Handles(stageAwardImport)
  async send({ label }: EndpointRequest<typeof stageAwardImport>, principal: StaffPrincipal, { koa }: RequestContext) {
    const bytes = await readBody(koa.req, mostBytes);
    return this.views.one(principal, await this.stage.run(principal, { name: label, bytes }));
  }

  @Handles(listAwardImports)
  async list(_request: EndpointRequest<typeof listAwardImports>, principal: StaffPrincipal) {
    return { imports: await this.views.latest(principal) };
  }

  @Handles(showAwardImport)
  async show({ params, query }: EndpointRequest<typeof showAwardImport>, principal: StaffPrincipal) {
    return this.views.rows(principal, params.id, query);
  }

  @Handles(takeAwardImport)
  async takeOver({ params }: EndpointRequest<typeof takeAwardImport>, principal: StaffPrincipal) {
    await this.take.run(principal, params.id);
    return this.views.one(principal, params.id);
  }

  @Handles(readAwardTemplate)
  async template(_request: EndpointRequest<typeof readAwardTemplate>, _principal: StaffPrincipal) {
    const body = await awardTemplate();
    return { contentType: sheetType, body, fileName: '在册家庭.xlsx', disposition: 'attachment' as const };
  }
}
