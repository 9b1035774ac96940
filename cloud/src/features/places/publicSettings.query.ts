import { Inject, Singleton } from '@midwayjs/core';
import { allPages } from '@twin-pledge/shared/forms/questions/allPages';
import { Clock } from '../../platform/clock/clock';
import { sha256Hex } from '../../platform/crypto/tokens';
import { Settings } from '../../platform/settings/settings';

/** Changes with any question, so that a phone with older ones knows that it must be renewed. */
const formVersion = sha256Hex(JSON.stringify(allPages)).slice(0, 12);

/** What phone and desk must know before anybody signs in. */
@Singleton()
export class PublicSettingsQuery {
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly settings!: Settings;

  show() {
    return {
      demonstration: this.settings.mode === 'demonstration',
      today: this.clock.todayOn(),
      formVersion,
      messageTemplates: this.settings.wechat?.templateIds ?? {},
    };
  }
}
