import { randomBytes } from 'node:crypto';
import { setImmediate as breathe } from 'node:timers/promises';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import mysql from 'mysql2/promise';
import { BlindIndex } from '../../../cloud/src/platform/crypto/blindIndex';
import { FieldCipher } from '../../../cloud/src/platform/crypto/fieldCipher';
import { BulkTables } from './bulkTables';
import { planCourse } from './caseCourse';
import { HouseholdRows } from './householdRows';
import { IdSequence } from './ids';
import { inventPerson, inventSurname } from './people';
import { makePlaces } from './places';
import type { Places, Township } from './places';
import { withoutIndexes } from './secondaryIndexes';
import { Seeded } from './seeded';
import { enterStaff } from './staffRows';
import type { Staff } from './staffRows';

/** The secrets of a region, as the settings take them. */
export interface KeyTexts {
  readonly FIELD_KEYS: string;
  readonly BLIND_INDEX_KEY: string;
  readonly CHAIN_KEY: string;
}

/** What stands open somewhere: what the staff of the load look at and look for. */
export interface Sample {
  readonly townshipCode: string;
  readonly caseId: string;
  readonly underWay: boolean;
  readonly name: string;
  readonly idNumber: string;
  readonly handlerId: string;
}

export interface Region {
  readonly places: Places;
  readonly staff: Staff;
  readonly keys: KeyTexts;
  readonly samples: ReadonlyMap<string, readonly Sample[]>;
  readonly counts: Readonly<Record<string, number>>;
}

const usualSpanDays = 700;
const dayMs = 86_400_000;
const batch = 4_000;
const samplesATownship = 200;
const bigTables = [
  'aid_case', 'application', 'application_document', 'application_person', 'audit_entry', 'case_name_token', 'decision',
  'document', 'document_page', 'draft', 'duty', 'household', 'person', 'signature', 'stored_file',
] as const; // prettier-ignore

export const newKeys = (): KeyTexts => {
  const fresh = () => randomBytes(32).toString('base64');
  return { FIELD_KEYS: `b1:${fresh()}`, BLIND_INDEX_KEY: fresh(), CHAIN_KEY: fresh() };
};

interface Wish {
  readonly url: string;
  readonly households: number;
  readonly seed: number;
  readonly keys: KeyTexts;
  /** Over how many days up to now the applications were sent. */
  readonly spanDays?: number;
  /** When it is filled; what is under way falls due around that day. */
  readonly now?: Date;
  readonly note: (line: string) => void;
}

/** Fills a migrated, empty database with a region; the same seed gives the same places, people and cases. */
export async function loadRegion({ url, note, ...wish }: Wish): Promise<Region> {
  const connection = await mysql.createConnection({ uri: url, timezone: 'Z' });
  try {
    await connection.query(
      `SET SESSION sql_mode = 'TRADITIONAL', SESSION unique_checks = 0, SESSION group_concat_max_len = 4096`,
    );
    const putBack = await withoutIndexes(connection, bigTables);
    const filled = await fill(connection, { ...wish, note });
    note('rows are in, building the indexes');
    await putBack();
    return { keys: wish.keys, ...filled };
  } finally {
    await connection.end();
  }
}

async function fill(
  connection: mysql.Connection,
  { households, seed, keys, note, spanDays = usualSpanDays, now = new Date() }: Omit<Wish, 'url'>,
) {
  const random = new Seeded(seed + 1);
  const places = makePlaces(households, seed);
  const tables = new BulkTables(connection);
  const ids = new IdSequence();
  const staff = enterStaff(tables, ids, { places, households, now });
  const key = (text: string) => Buffer.from(text, 'base64');
  const secrets = {
    cipher: new FieldCipher([{ id: 'b1', key: key(keys.FIELD_KEYS.slice(3)) }]),
    blind: new BlindIndex(key(keys.BLIND_INDEX_KEY)),
    chain: key(keys.CHAIN_KEY),
  };
  const rows = new HouseholdRows(tables, ids, secrets, random);
  const samples = new Map<string, Sample[]>();
  const numbers = new Map<string, number>();
  let sending: Promise<void> = Promise.resolve();
  for (let at = 0; at < households; at += 1) {
    const township = random.weighted(places.townships, places.townshipEnds);
    // Sent one after the other over two years; who is under way came lately, a few long ago.
    const recent = at / households > 0.92;
    const underWay = random.happens(recent ? 0.95 : 0.026);
    const sentAt = new Date(now.getTime() - Math.round((1 - at / households) * spanDays * dayMs) - 3_600_000);
    const thisYear = sentAt.getUTCFullYear();
    const surname = inventSurname(random);
    const people = Array.from({ length: 1 + random.below(4) }, (_, index) =>
      inventPerson(random, index < 2 ? surname : inventSurname(random), index === 0 ? [35, 85] : [5, 80], thisYear),
    );
    const handler = random.oneOf(staff.handlersOf.get(township.code) ?? []);
    const caseId = rows.add({
      number: caseNumber(township, thisYear, numbers),
      township,
      villageCode: random.oneOf(township.villageCodes),
      people,
      handlerId: handler.staffId,
      course: planCourse(random, underWay),
      sentAt,
      todayOn: plainDateInShanghai(now),
    });
    keepSample(samples, random, {
      townshipCode: township.code,
      caseId,
      underWay,
      name: people[0]!.name,
      idNumber: people[0]!.idNumber,
      handlerId: handler.staffId,
    });
    if ((at + 1) % batch === 0) {
      await sending;
      sending = tables.flush();
    }
    // Lets the rows made so far go out while the next ones are made.
    if (at % 50 === 0) await breathe();
    if ((at + 1) % 100_000 === 0) note(`${at + 1} households`);
  }
  await sending;
  for (const [key, last] of numbers) {
    const [countyCode, year] = key.split(' ') as [string, string];
    tables.add('case_counter', { countyCode, year: Number(year), last });
  }
  await tables.flush();
  return { places, staff, samples, counts: tables.counts() };
}

function caseNumber({ countyCode }: Township, year: number, numbers: Map<string, number>): string {
  const key = `${countyCode} ${year}`;
  const last = (numbers.get(key) ?? 0) + 1;
  numbers.set(key, last);
  return `${countyCode.slice(0, 6)}-${year}-${String(last).padStart(6, '0')}`;
}

/** Some cases of each township, those under way kept rather than the others. */
function keepSample(samples: Map<string, Sample[]>, random: Seeded, sample: Sample): void {
  let kept = samples.get(sample.townshipCode);
  if (!kept) samples.set(sample.townshipCode, (kept = []));
  if (kept.length < samplesATownship) kept.push(sample);
  else if (sample.underWay || random.happens(0.02)) kept[random.below(samplesATownship)] = sample;
}
