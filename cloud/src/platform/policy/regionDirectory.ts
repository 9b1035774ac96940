import { Init, Inject, Singleton } from '@midwayjs/core';
import { contains, isRegionCode, level, NATION, parent, selfAndAncestors } from '@twin-pledge/shared/kernel/regionCode';
import type { RegionCode, RegionLevel } from '@twin-pledge/shared/kernel/regionCode';
import { join } from 'node:path';
import { Settings } from '../settings/settings';
import { policyFolder } from './policyFolder';
import { readRegions } from './readRegions';

export interface Region {
  readonly code: RegionCode;
  readonly name: string;
  readonly level: RegionLevel;
}

/** Names that only fill a gap between levels and tell nobody anything. */
const fillers = ['市辖区', '县', '省直辖县级行政区划', '自治区直辖县级行政区划'];

/** The places that are known: the nation to its counties, and some counties to their villages. */
@Singleton()
export class RegionDirectory {
  @Inject() private readonly settings!: Settings;
  private namesByCode = new Map<RegionCode, string>();
  private readonly childrenByCode = new Map<RegionCode, Region[]>();

  /** Reads the program's regions and those of a county's own folder (`POLICY_DIR/regions`). */
  @Init()
  async load(): Promise<void> {
    const { policyDir } = this.settings;
    const own = policyDir ? readRegions(join(policyDir, 'regions')) : [];
    this.namesByCode = new Map([...readRegions(join(policyFolder, 'regions')), ...own]);
    for (const [code, name] of [...this.namesByCode].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const around = parent(code) ?? NATION;
      const siblings = this.childrenByCode.get(around) ?? [];
      this.childrenByCode.set(around, [...siblings, { code, name, level: level(code) }]);
    }
  }

  /** Whether the code is of a place that is known. */
  knows(code: RegionCode): boolean {
    return this.namesByCode.has(code);
  }

  /** The name of a place; the empty text where it is unknown. */
  name(code: RegionCode): string {
    return this.namesByCode.get(code) ?? '';
  }

  /** The way from the province to the place, names that only fill a gap left out; empty for the nation or no code. */
  path(code: RegionCode): Region[] {
    if (!isRegionCode(code)) return [];
    return selfAndAncestors(code)
      .reverse()
      .map((step) => ({ code: step, name: this.name(step), level: level(step) }))
      .filter(({ name }) => name !== '' && !fillers.includes(name));
  }

  /** The names on the way from the province to the place. */
  names(code: RegionCode): string[] {
    return this.path(code).map(({ name }) => name);
  }

  /** The places directly inside one, by code; the provinces for the nation. */
  children(code: RegionCode = NATION): readonly Region[] {
    return this.childrenByCode.get(code) ?? [];
  }

  /** Every county, by code. */
  counties(): RegionCode[] {
    return [...this.namesByCode.keys()].filter((code) => level(code) === 'county').sort();
  }

  /** Places inside a region whose name holds the text, widest first. */
  search(text: string, within: RegionCode = NATION, atMost = 20): Region[] {
    if (text.trim() === '') return [];
    const found: Region[] = [];
    for (const [code, name] of this.namesByCode) {
      if (name.includes(text.trim()) && contains(within, code)) found.push({ code, name, level: level(code) });
    }
    return found.sort((a, b) => width(b.level) - width(a.level) || (a.code < b.code ? -1 : 1)).slice(0, atMost);
  }
}

const order: readonly RegionLevel[] = ['village', 'township', 'county', 'city', 'province', 'nation'];
const width = (name: RegionLevel): number => order.indexOf(name);
