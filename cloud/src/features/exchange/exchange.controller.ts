import { Inject } from '@midwayjs/core';
import { mayEver } from '@twin-pledge/shared/access/can';
import type { EndpointRequest } from '@twin-pledge/shared/contracts/defineEndpoint';
import { countDecided } from '@twin-pledge/shared/contracts/exchange/countDecided';
import { exportCase } from '@twin-pledge/shared/contracts/exchange/exportCase';
import { exportDecided } from '@twin-pledge/shared/contracts/exchange/exportDecided';
import type { StaffPrincipal } from '../../platform/auth/principal';
import { Clock } from '../../platform/clock/clock';
import { Controller } from '../../platform/http/controller';
import { Handles } from '../../platform/http/handles';
import { Policies } from '../../platform/policy/policies';
import { sheetType } from '../../platform/sheets/sheetType';
import { DecidedCases } from './decidedCases';
import { ExportBook } from './exportBook';

/** Decided cases for the book that the province keeps, so that nobody types them twice. */
@Controller()
export class ExchangeController {
  @Inject() private readonly book!: ExportBook;
  @Inject() private readonly decided!: DecidedCases;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly clock!: Clock;

  @Handles(exportCase)
  async one({ params }: EndpointRequest<typeof exportCase>, principal: StaffPrincipal) {
    return file(await this.book.ofCase(principal, params.id), '已决定案件.xlsx');
  }

  @Handles(exportDecided)
  async period({ query }: EndpointRequest<typeof exportDecided>, principal: StaffPrincipal) {
    return file(await this.book.ofPeriod(principal, query), `已决定案件${query.from}至${query.to}.xlsx`);
  }

  @Handles(countDecided)
  async count({ query }: EndpointRequest<typeof countDecided>, principal: StaffPrincipal) {
    this.decided.check(query);
    const { version, outcomes, sheets } = this.book.layout(principal.regionCode);
    const { assumed } = this.policies.resolve(principal.regionCode, this.clock.todayOn()).get('export.layout');
    return {
      cases: await this.decided.count(principal, query, outcomes),
      fullNumbers: mayEver(principal, 'viewFullNumber'),
      layout: { version, assumed, sheets: sheets.map(({ name }) => name) },
    };
  }
}

const file = <Body>(body: Body, fileName: string) => ({
  contentType: sheetType,
  body,
  fileName,
  disposition: 'attachment' as const,
});
