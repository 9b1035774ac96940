import { Inject, Singleton } from '@midwayjs/core';
import { villagePoster } from '@twin-pledge/shared/copy/villagePoster';
import { longDate } from '@twin-pledge/shared/copy/noticeWords';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import { level } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { RateLimit } from '../../platform/auth/rateLimit';
import { Clock } from '../../platform/clock/clock';
import type { Paper } from '../../platform/pdf/paper';
import { renderPaper } from '../../platform/pdf/renderPaper';
import { Policies } from '../../platform/policy/policies';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import { Settings } from '../../platform/settings/settings';
import { PageCodes } from '../../platform/wechat/pageCodes';
import { Wechat } from '../../platform/wechat/wechat';
import { PlaceQuery } from './place.query';

/** Enough for a county's printing in an afternoon, too little to keep a server busy with. */
const printing = { attempts: 200, withinSeconds: 600 };

/** The application code of a village, and the poster that carries it. */
@Singleton()
export class VillagePosterQuery {
  @Inject() private readonly settings!: Settings;
  @Inject() private readonly clock!: Clock;
  @Inject() private readonly limits!: RateLimit;
  @Inject() private readonly regions!: RegionDirectory;
  @Inject() private readonly policies!: Policies;
  @Inject() private readonly place!: PlaceQuery;
  @Inject() private readonly codes!: PageCodes;
  @Inject() private readonly wechat!: Wechat;

  /** The code as PNG. DomainError notFound where it is no village, regionNotServed where nobody takes applications yet; as PageCodes. */
  async code(village: RegionCode, clientAddress: string): Promise<Buffer> {
    if (!this.regions.knows(village) || level(village) !== 'village') throw new DomainError('notFound');
    if (!this.policies.serves(village)) throw new DomainError('regionNotServed');
    return this.codes.png({ page: 'packages/resident/start/index', name: 'place', value: village }, clientAddress);
  }

  /** The poster as PDF, on one page. Refused as `code`; `tooManyAttempts` beyond what anybody prints. */
  async poster(village: RegionCode, clientAddress: string): Promise<Buffer> {
    const picture = await this.code(village, clientAddress);
    await this.limits.count([`poster:${clientAddress}`], printing);
    const { names, ...facts } = await this.place.show(village);
    const { title, beside, sections } = villagePoster({ ...facts, village: names.at(-1) ?? '', opens: this.opens() });
    const paper: Paper = {
      fileTitle: this.fileName(village),
      lettering: 'poster',
      parts: [
        { kind: 'title', text: title },
        { kind: 'picture', picture, lines: beside },
        ...sections.flatMap(({ heading, lines }) => [
          { kind: 'heading' as const, text: heading },
          { kind: 'paragraph' as const, text: lines.join('\n') },
        ]),
      ],
      foot: `${names.slice(1).join('')}　${longDate(this.clock.todayOn())}印`,
    };
    return renderPaper(paper);
  }

  /** What a poster is called; a code is called likewise. */
  fileName(village: RegionCode, what: '海报' | '码' = '海报'): string {
    return `${this.regions.name(village)}申请${what}`;
  }

  /** A browser's page of a real office takes no applications: people file in WeChat, at the window or by telephone. */
  private opens(): 'wechat' | 'form' | 'phones' {
    if (this.wechat.isConfigured) return 'wechat';
    return this.settings.mode === 'demonstration' ? 'form' : 'phones';
  }
}
