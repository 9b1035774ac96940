import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runningSums, Seeded } from './seeded';

export interface Township {
  readonly code: string;
  readonly name: string;
  readonly countyCode: string;
  readonly villageCodes: readonly string[];
  /** Its part of the region's households. */
  readonly weight: number;
}

/** The invented places of a region, under a prefecture whose policy pack holds for them. */
export interface Places {
  readonly countyCodes: readonly string[];
  readonly townships: readonly Township[];
  readonly townshipEnds: readonly number[];
}

const prefecture = '3602';
const firsts = [...'东西南北上下大小新古青白石金银竹松柏梅兰'];
const seconds = [...'山河湖溪塘桥坪岭湾洲沙田坑冲港坞源坊铺渡'];

/** Counties of 15 to 30 townships each, sizes skewed as they are in life; one small county has 15. */
export function makePlaces(households: number, seed: number): Places {
  const random = new Seeded(seed);
  const counties = Math.max(1, Math.round(households / 100_000));
  const countyCodes = Array.from({ length: counties }, (_, at) => `${prefecture}${31 + at}000000`);
  const townships = countyCodes.flatMap((countyCode) => {
    const many = counties === 1 ? 15 : 15 + random.below(16);
    return Array.from({ length: many }, (_, at) => makeTownship(countyCode, at, random));
  });
  return { countyCodes, townships, townshipEnds: runningSums(townships.map(({ weight }) => weight)) };
}

function makeTownship(countyCode: string, at: number, random: Seeded): Township {
  const prefix = `${countyCode.slice(0, 6)}${100 + at}`;
  const villages = 8 + random.below(13);
  return {
    code: `${prefix}000`,
    name: `${firsts[at % firsts.length]}${random.oneOf(seconds)}镇`,
    countyCode,
    villageCodes: Array.from({ length: villages }, (_, village) => `${prefix}${201 + village}`),
    weight: Math.exp(1.2 * (random.next() + random.next() - 1)),
  };
}

/** Writes the names of the places where the program looks for a county's own (`POLICY_DIR/regions`). */
export function writeRegionNames({ countyCodes, townships }: Places, policyDir: string): void {
  const lines = ['code,name', ...countyCodes.map((code, at) => `${code},第${at + 1}试算县`)];
  for (const { code, name, villageCodes } of townships) {
    lines.push(`${code},${name}`);
    villageCodes.forEach((village, at) =>
      lines.push(`${village},${firsts[at % firsts.length]}${seconds[(at * 7) % seconds.length]}村`),
    );
  }
  mkdirSync(join(policyDir, 'regions'), { recursive: true });
  writeFileSync(join(policyDir, 'regions', 'generated.csv'), `${lines.join('\n')}\n`);
}
