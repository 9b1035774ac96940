import { Inject, Singleton } from '@midwayjs/core';
import { Clock } from '../clock/clock';
import { FieldCipher } from '../crypto/fieldCipher';
import { Database } from '../database/database';
import { isDuplicateKey } from '../database/isDuplicateKey';
import type { WechatSettings } from '../settings/settings';
import { whileBusy } from './whileBusy';
import { wechatHttp } from './wechatHttp';

interface TokenRow {
  tokenEnc: string;
  expiresAt: Date;
  forcedAt: Date | null;
}

const place = 'wechat_token.token';
/** WeChat hands out the next token five minutes before the end of the present one. */
const earlyMilliseconds = 5 * 60_000;
/** WeChat ignores a forced refresh within 30 seconds of another, and allows 20 a day. */
const forcedPauseMilliseconds = 60_000;

/** The stable access token of the mini-program, shared by all processes through the database. */
@Singleton()
export class AccessTokens {
  @Inject() private readonly database!: Database;
  @Inject() private readonly cipher!: FieldCipher;
  @Inject() private readonly clock!: Clock;

  /** The token in use; a new one shortly before it ends. Throws WechatFailure. */
  async current(settings: WechatSettings): Promise<string> {
    const row = await this.stored(settings.appId);
    const freshUntil = this.clock.now().getTime() + earlyMilliseconds;
    if (row && row.expiresAt.getTime() > freshUntil) return this.cipher.decrypt(place, row.tokenEnc);
    return this.fetch(settings, false);
  }

  /** The token to use after WeChat refused one: what another process fetched meanwhile, else a new one by force. */
  async instead(settings: WechatSettings, refused: string): Promise<string> {
    const row = await this.stored(settings.appId);
    const known = row && this.cipher.decrypt(place, row.tokenEnc);
    if (known !== undefined && known !== refused) return known;
    return this.fetch(settings, await this.mayForce(settings.appId));
  }

  private stored(appId: string): Promise<TokenRow | undefined> {
    const sql = 'SELECT token_enc, expires_at, forced_at FROM wechat_token WHERE app_id = ?';
    return this.database.selectOne<TokenRow>(sql, [appId]);
  }

  /** Lets one process in a minute force; the others take what WeChat gives without force. */
  private async mayForce(appId: string): Promise<boolean> {
    const now = this.clock.now();
    const claimed = await this.database.execute(
      'UPDATE wechat_token SET forced_at = ? WHERE app_id = ? AND (forced_at IS NULL OR forced_at < ?)',
      [now, appId, new Date(now.getTime() - forcedPauseMilliseconds)],
    );
    return claimed === 1;
  }

  private async fetch(settings: WechatSettings, force: boolean): Promise<string> {
    const answer = await whileBusy(() =>
      wechatHttp<{ access_token: string; expires_in: number }>({
        baseUrl: settings.baseUrl,
        path: '/cgi-bin/stable_token',
        body: {
          grant_type: 'client_credential',
          appid: settings.appId,
          secret: settings.appSecret,
          force_refresh: force,
        },
      }),
    );
    const expiresAt = new Date(this.clock.now().getTime() + answer.expires_in * 1000);
    await this.store(settings.appId, { tokenEnc: this.cipher.encrypt(place, answer.access_token), expiresAt });
    return answer.access_token;
  }

  private async store(appId: string, token: { tokenEnc: string; expiresAt: Date }): Promise<void> {
    if ((await this.database.update('wechat_token', token, { appId })) > 0) return;
    try {
      await this.database.insert('wechat_token', { appId, ...token, forcedAt: null });
    } catch (error) {
      if (!isDuplicateKey(error)) throw error;
      await this.database.update('wechat_token', token, { appId });
    }
  }
}
