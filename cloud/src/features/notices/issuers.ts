import { Inject, Singleton } from '@midwayjs/core';
import { level, regionAt } from '@twin-pledge/shared/kernel/regionCode';
import { RegionDirectory } from '../../platform/policy/regionDirectory';

/** Offices by the code of their place: what they are called, and what stands in front of their numbers. */
@Singleton()
export class Issuers {
  @Inject() private readonly regions!: RegionDirectory;

  /** `乐平市镇桥镇人民政府`, `宝坻区民政局`. */
  name(code: string): string {
    const county = this.county(code);
    if (level(code) !== 'township') return `${county}民政局`;
    const township = this.regions.name(code);
    return `${county}${township}${township.endsWith('街道') ? '办事处' : '人民政府'}`;
  }

  /** `镇桥镇救〔2026〕12号`. */
  number(code: string, { year, seq }: { year: number; seq: number }): string {
    const office = level(code) === 'township' ? `${this.regions.name(code)}救` : `${this.county(code)}民救`;
    return `${office}〔${year}〕${seq}号`;
  }

  /** The government that reviews what the office decided. */
  reviewedBy(code: string): string {
    return `${this.county(code)}人民政府`;
  }

  /** The county of a place. */
  county(code: string): string {
    return this.regions.name(regionAt(code, 'county') ?? code);
  }
}
