import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface FieldKey {
  /** Short name stored with each value, so that keys can be replaced one after the other. */
  readonly id: string;
  readonly key: Buffer;
}

/** The secrets that protect the record, 32 bytes each. */
export interface Keys {
  /** The first encrypts, all decrypt. */
  readonly field: readonly FieldKey[];
  readonly blindIndex: Buffer;
  /** Seals the history. */
  readonly chain: Buffer;
  /** Those that sealed it before, the latest first: they only verify. */
  readonly formerChains: readonly Buffer[];
}

/** The three settings keys are given by, as text: environment variables and lines of a file alike. */
export interface KeyTexts {
  readonly FIELD_KEYS?: string | undefined;
  readonly BLIND_INDEX_KEY?: string | undefined;
  readonly CHAIN_KEY?: string | undefined;
}

const demonstrationMark = 'made-for-a-demonstration';

/** Reads keys and says what is wrong with them; `strict` refuses weak ones. Problems are appended to `problems`. */
export function readKeys(texts: KeyTexts, strict: boolean, problems: string[]): Keys {
  const field = (texts.FIELD_KEYS ?? '')
    .split(',')
    .filter((entry) => entry.trim() !== '')
    .map((entry) => readFieldKey(entry.trim(), strict, problems));
  if (field.length === 0) problems.push('FIELD_KEYS must hold at least one key, as id:base64 (32 bytes each)');
  if (new Set(field.map(({ id }) => id)).size !== field.length) problems.push('FIELD_KEYS names a key id twice');
  const blindIndex = readKey('BLIND_INDEX_KEY', texts.BLIND_INDEX_KEY, strict, problems);
  const [chain, ...formerChains] = (texts.CHAIN_KEY ?? '')
    .split(',')
    .map((text) => readKey('CHAIN_KEY', text.trim(), strict, problems)) as [Buffer, ...Buffer[]];
  const all = [...field.map(({ key }) => key), blindIndex, chain, ...formerChains].map((key) => key.toString('base64'));
  if (strict && new Set(all).size !== all.length)
    problems.push('FIELD_KEYS, BLIND_INDEX_KEY and CHAIN_KEY must all differ');
  return { field, blindIndex, chain, formerChains };
}

function readFieldKey(entry: string, strict: boolean, problems: string[]): FieldKey {
  const [id = '', text] = entry.split(':', 2);
  if (!/^[a-z0-9]{1,8}$/.test(id)) problems.push('FIELD_KEYS: a key id is 1 to 8 small letters and digits');
  return { id, key: readKey('FIELD_KEYS', text, strict, problems) };
}

function readKey(name: string, text: string | undefined, strict: boolean, problems: string[]): Buffer {
  const key = Buffer.from(text ?? '', 'base64');
  if (key.length !== 32) problems.push(`${name} must be 32 bytes in base64; make one with: openssl rand -base64 32`);
  else if (strict && new Set(key).size < 16)
    problems.push(`${name} is too weak: its bytes repeat; make one with: openssl rand -base64 32`);
  return key;
}

/** The keys of a demonstration: made on first use, kept in the data folder for its owner only. */
export function demonstrationKeyTexts(dataDir: string): KeyTexts {
  const path = join(dataDir, 'keys.json');
  mkdirSync(dataDir, { recursive: true });
  const fresh = (): string => randomBytes(32).toString('base64');
  const made = { mark: demonstrationMark, FIELD_KEYS: `d1:${fresh()}`, BLIND_INDEX_KEY: fresh(), CHAIN_KEY: fresh() };
  try {
    writeFileSync(path, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return JSON.parse(readFileSync(path, 'utf8')) as KeyTexts;
}

/** Keys from a JSON file with the same three names. Problems are appended to `problems`. */
export function keyTextsFromFile(path: string, problems: string[]): KeyTexts {
  try {
    const texts = JSON.parse(readFileSync(path, 'utf8')) as KeyTexts & { mark?: string };
    if (texts.mark === demonstrationMark) problems.push('KEYS_FILE holds the keys of a demonstration');
    return texts;
  } catch {
    problems.push(`KEYS_FILE ${path} can't be read as JSON`);
    return {};
  }
}
