import { Inject } from '@midwayjs/core';
import { readHealth } from '@twin-pledge/shared/contracts/system/readHealth';
import { readOpenApi } from '@twin-pledge/shared/contracts/system/readOpenApi';
import { readReadiness } from '@twin-pledge/shared/contracts/system/readReadiness';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type { BinaryAnswer } from '../http/binaryAnswer';
import { Controller } from '../http/controller';
import { handledEndpoints } from '../http/endpointRegistry';
import { Handles } from '../http/handles';
import { openApi } from '../http/openApi';
import { Settings } from '../settings/settings';
import { Readiness } from './readiness';

/** What operators and other programs ask about the program itself. */
@Controller()
export class SystemController {
  @Inject() private readonly readiness!: Readiness;
  @Inject() private readonly settings!: Settings;
  private description: string | undefined;

  @Handles(readHealth)
  async health() {
    return { status: 'running' as const };
  }

  @Handles(readReadiness)
  async ready() {
    if (!(await this.readiness.isReady())) throw new DomainError('unavailable', { retryAfterSeconds: 5 });
    return { status: 'ready' as const };
  }

  @Handles(readOpenApi)
  async describe(): Promise<BinaryAnswer> {
    this.description ??= JSON.stringify(openApi(handledEndpoints(), this.settings.publicUrl));
    return { contentType: 'application/json; charset=utf-8', body: this.description };
  }
}
