import type { PlainDate } from '@twin-pledge/shared/kernel/plainDate';
import type { RegionCode } from '@twin-pledge/shared/kernel/regionCode';
import { fault, isFault, readAwardFamily, readAwardPerson } from './awardRows';
import type { AwardColumn, AwardRowFamily, AwardRowPerson, AwardRowText, RowFault } from './awardRows';

/** A row as the list has it, before it is read. */
export interface RawRow {
  row: number;
  text: AwardRowText;
}

/** What all rows of a family say together. */
export interface FamilyRead extends AwardRowFamily {
  villageCode: RegionCode;
}

/** A row that was read: to which family it belongs, by the row number of its head, and what is wrong with it. */
export interface ReadRow extends RawRow {
  family: number;
  person: AwardRowPerson | null;
  fault: RowFault | null;
}

export interface ReadFamily {
  rows: ReadRow[];
  /** Null where a row is wrong: a family is taken over whole or not at all. */
  told: FamilyRead | null;
}

interface Place {
  todayOn: PlainDate;
  villageOf: (text: AwardRowText) => RegionCode | RowFault;
}

/** Said once for the family: another row of it leaves them empty, or says the same. */
const familyColumns: readonly AwardColumn[] = ['月救助金额', '起发月份', '乡镇（街道）', '村（社区）', '银行账号'];

/** Reads the rows of a list and puts them together as families; a wrong row keeps its own family back, and no other. */
export function readFamilies(raw: readonly RawRow[], place: Place): ReadFamily[] {
  const read = raw.map(({ row, text }) => ({ row, text, read: readAwardPerson(text, place.todayOn) }));
  const heads = new Map<string, number>();
  for (const { row, read: person } of read)
    if (!isFault(person) && person.idNumber === person.headNumber && !heads.has(keyOf(person)))
      heads.set(keyOf(person), row);
  const seen = new Map<string, number>();
  const families = new Map<number, ReadRow[]>();
  for (const { row, text, read: told } of read) {
    const person = isFault(told) ? null : told;
    const head = person && heads.get(keyOf(person));
    const family = head ?? headByText(text, read) ?? row;
    const wrong = isFault(told) ? told : personFault(told, row, head ?? undefined, seen);
    families.set(family, [...(families.get(family) ?? []), { row, text, family, person, fault: wrong }]);
  }
  return [...families.values()].map((rows) => whole(rows, place));
}

const keyOf = ({ headNumber, aid }: AwardRowPerson): string => `${headNumber}:${aid}`;

/** A row that can't be read still names its head, mostly: its family waits for it. */
const headByText = (text: AwardRowText, rows: readonly { row: number; text: AwardRowText }[]) =>
  rows.find((other) => other.text.身份证号 !== '' && other.text.身份证号 === text.户主身份证号)?.row;

function personFault(person: AwardRowPerson, row: number, head: number | undefined, seen: Map<string, number>) {
  if (head === undefined) return fault('headMissing');
  const key = `${person.idNumber}:${person.aid}`;
  const before = seen.get(key);
  if (before !== undefined) return fault('twiceInFile', String(before));
  seen.set(key, row);
  return null;
}

function whole(rows: ReadRow[], place: Place): ReadFamily {
  const head = rows.find(({ row, family }) => row === family);
  const told = head?.person && !head.fault ? familyOf(head.text, head.person, place) : null;
  if (head && told && isFault(told)) head.fault = told;
  for (const row of rows) if (head && row !== head && !row.fault) row.fault = differing(row.text, head.text);
  keepBack(rows);
  return { rows, told: told === null || isFault(told) || rows.some((row) => row.fault) ? null : told };
}

function familyOf(text: AwardRowText, { aid }: AwardRowPerson, { todayOn, villageOf }: Place): FamilyRead | RowFault {
  const family = readAwardFamily(text, aid, todayOn);
  if (isFault(family)) return family;
  const villageCode = villageOf(text);
  return typeof villageCode === 'string' ? { ...family, villageCode } : villageCode;
}

function differing(text: AwardRowText, head: AwardRowText): RowFault | null {
  const column = familyColumns.find((name) => text[name] !== '' && text[name] !== head[name]);
  return column === undefined ? null : fault('differsFromHead', column);
}

/** Where a row of a family is wrong, its other rows wait, and say for which. */
export function keepBack(rows: ReadRow[]): void {
  const wrong = rows.find((row) => row.fault !== null);
  if (!wrong) return;
  for (const row of rows) row.fault ??= fault('familyWrong', String(wrong.row));
}
