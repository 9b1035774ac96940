import { Inject, Singleton } from '@midwayjs/core';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { RateLimit } from '../auth/rateLimit';
import { Log } from '../log/log';
import { loadSharp } from '../pictures/loadSharp';
import { qrPicture } from '../pictures/qrPicture';
import { Settings } from '../settings/settings';
import { Wechat } from './wechat';

/** A page that a code opens, and the one thing it is opened with. */
export interface CodedPage {
  /** Without a slash in front, as WeChat wants it. */
  readonly page: string;
  /** The name under which the browser's page reads the value; in WeChat it is the scene. */
  readonly name: string;
  readonly value: string;
}

/** Drawn anew each time it would cost a call of WeChat's; more of them at once nobody prints. */
const mostKept = 500;
const fresh = { attempts: 300, withinSeconds: 600 };

/** Codes that open a page when they are scanned: WeChat's own where this installation has a mini-program, else a QR code of its address. */
@Singleton()
export class PageCodes {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly wechat!: Wechat;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly log!: Log;
  private readonly kept = new Map<string, Buffer>();

  /**
   * The code as PNG. Where WeChat is to draw it and does not, `unavailable`: a code that WeChat can't open must not be
   * printed. Asked for too often from one address, `tooManyAttempts`.
   */
  async png(coded: CodedPage, clientAddress: string): Promise<Buffer> {
    if (!this.wechat.isConfigured) return qrPicture(this.address(coded));
    const key = `${coded.page} ${coded.value}`;
    const known = this.kept.get(key);
    if (known) return known;
    await this.limits.count([`pageCode:${clientAddress}`], fresh);
    const drawn = await this.asPng(await this.wechat.pageCode(coded.page, coded.value));
    this.keep(key, drawn);
    return drawn;
  }

  private address({ page, name, value }: CodedPage): string {
    return `${this.settings.publicUrl}/#/${page}?${name}=${encodeURIComponent(value)}`;
  }

  private async asPng(picture: Buffer): Promise<Buffer> {
    try {
      const sharp = await loadSharp();
      return await sharp(picture).png().toBuffer();
    } catch (error) {
      this.log.error('wechat.codeUnreadable', error);
      throw new DomainError('unavailable');
    }
  }

  private keep(key: string, drawn: Buffer): void {
    const [oldest] = this.kept.keys();
    if (this.kept.size >= mostKept && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(key, drawn);
  }
}
