import { Inject, Singleton } from '@midwayjs/core';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { RegionDirectory } from '../../platform/policy/regionDirectory';
import type { Region } from '../../platform/policy/regionDirectory';
import { fault } from './awardRows';
import type { AwardRowText, RowFault } from './awardRows';

const ending = /(村民委员会|居民委员会|村委会|居委会|社区|村)$/;
const bare = (name: string): string => name.replace(ending, '');

/** Finds a village by the names that a list writes, with or without 村委会 behind them. */
@Singleton()
export class VillageNames {
  @Inject() private readonly regions!: RegionDirectory;

  /** The code of the village in a county, or what is wrong with its names. */
  find(text: AwardRowText, countyCode: RegionCode): RegionCode | RowFault {
    const townshipName = text['乡镇（街道）'];
    const villageName = text['村（社区）'];
    const township = this.regions.children(countyCode).find(({ name }) => name === townshipName);
    if (!township) return fault('townshipUnknown', townshipName);
    const village = only(this.regions.children(township.code), villageName);
    return village?.code ?? fault('villageUnknown', villageName);
  }
}

/** The one place of this name; none where two could be meant. */
function only(places: readonly Region[], name: string): Region | undefined {
  const exact = places.find((place) => place.name === name);
  if (exact) return exact;
  const like = name === '' ? [] : places.filter((place) => bare(place.name) === bare(name));
  return like.length === 1 ? like[0] : undefined;
}
