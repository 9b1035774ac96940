import { Configuration, Inject, type ILifeCycle, type IMidwayContainer } from '@midwayjs/core';
import * as koa from '@midwayjs/koa';
import { BuiltSites } from './platform/http/builtSites';
import { errorAnswer } from './platform/http/errorAnswer';
import { requestLog } from './platform/http/requestLog';
import { securityHeaders } from './platform/http/securityHeaders';
import { sites } from './platform/http/site';
import { Log } from './platform/log/log';
import { Metrics } from './platform/metrics/metrics';
import { Settings } from './platform/settings/settings';

/** The framework's part: what stands around every request. Classes are bound by `startCloud`, none are searched for. */
@Configuration({
  imports: [koa],
  importConfigs: [
    {
      default: {
        session: { enable: false },
        siteFile: { enable: false },
        bodyParser: { enable: false },
      },
    },
  ],
})
export class CloudConfiguration implements ILifeCycle {
  @Inject() private readonly framework!: koa.Framework;
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly builtSites!: BuiltSites;
  @Inject() private readonly log!: Log;
  @Inject() private readonly metrics!: Metrics;

  async onReady(_container: IMidwayContainer): Promise<void> {
    this.framework.useMiddleware([
      requestLog(this.log, this.metrics),
      securityHeaders(this.settings),
      errorAnswer(this.log),
      sites(this.builtSites.list),
    ]);
  }
}
