import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveDraft } from '@twin-pledge/shared/contracts/drafts/saveDraft';
import { readFile } from '@twin-pledge/shared/contracts/papers/readFile';
import { searchCases } from '@twin-pledge/shared/contracts/desk/searchCases';
import { showDeskCase } from '@twin-pledge/shared/contracts/desk/showDeskCase';
import { signInStaff } from '@twin-pledge/shared/contracts/signIn/signInStaff';
import { takeBackup } from '../../cloud/src/platform/backup/takeBackup';
import { Settings } from '../../cloud/src/platform/settings/settings';
import { motherAndSon } from '../support/familyAnswers';
import { fileOf, filedWithPapers } from '../support/filedWithPapers';
import type { FiledWithPapers } from '../support/filedWithPapers';
import { filledDraft } from '../support/filing';
import { inventedIdNumber } from '../support/people';
import { signedStaff } from '../support/signedStaff';
import { startCloud } from '../support/startCloud';
import type { RunningCloud } from '../support/startCloud';
import { mariadbFiles } from './mariadbFiles';

const secrets = {
  'the applicant’s number': inventedIdNumber('1956-04-12', 'female'),
  'a telephone number': '13987651234',
  'a bank account': '6217001234567890123',
  'an address': '青石巷七十七号后院',
  'an illness': '示范罕见病名甲乙丙',
} as const;

/** Everything that was said on the two outputs of the process while the test ran. */
const said: string[] = [];

describe('what must be readable to nobody beside the program', () => {
  let cloud: RunningCloud;
  let filed: FiledWithPapers;
  let photoBytes: Buffer;
  const refusals: string[] = [];

  beforeAll(async () => {
    for (const stream of [process.stdout, process.stderr])
      jest.spyOn(stream, 'write').mockImplementation((piece) => said.push(String(piece)) > 0);
    cloud = await startCloud({ settings: { LOG_LEVEL: 'debug' } });
    const answers = motherAndSon({
      residence: { regionCode: '360281100201', detail: secrets['an address'] },
      contactPhone: secrets['a telephone number'],
      needs: { events: ['noIncome'], aids: ['dibao'], story: secrets['an illness'] },
      account: { holderMemberId: 'm1', bankName: '示范银行', accountNumber: secrets['a bank account'] },
    });
    answers.members![0]!.identity!.number = secrets['the applicant’s number'];
    filed = await filedWithPapers(cloud, undefined, answers);
    const handler = await signedStaff(cloud);
    await cloud.call(showDeskCase, { params: { id: filed.caseId } }, { token: handler.token });
    const found = await cloud.call(
      searchCases,
      { body: { q: secrets['the applicant’s number'] } },
      { token: handler.token },
    );
    expect(found.cases).toHaveLength(1);
    const page = { params: { id: fileOf(filed.register) } };
    const shown = await cloud.request(readFile, page, { token: filed.phone.token });
    photoBytes = Buffer.from(await shown.arrayBuffer());
    expect(shown.status).toBe(200);
    await filledDraft(cloud, filed.phone, answers, 'second');
    for (const secret of Object.values(secrets)) {
      const body = { loginName: secret, password: secret };
      refusals.push(await (await cloud.request(signInStaff, { body })).text());
      const wrong = {
        params: { id: secret },
        body: { baseVersion: secret, changes: [{ path: secret, value: [secret] }] },
      };
      refusals.push(await (await cloud.request(saveDraft, wrong, { token: filed.phone.token })).text());
    }
    await cloud.drainOutbox();
    await cloud.runScheduled();
  }, 120_000);
  afterAll(async () => {
    jest.restoreAllMocks();
    await cloud.stop();
  });

  /** Each secret as it may lie in a file: in its own letters, in other encodings, and as somebody might hide it badly. */
  function readableIn(bytes: Buffer, where: string): string[] {
    const middle = photoBytes.subarray(Math.floor(photoBytes.length / 2), Math.floor(photoBytes.length / 2) + 48);
    const forms = Object.entries(secrets).flatMap(([what, text]): [string, Buffer][] => [
      [what, Buffer.from(text)],
      [`${what} (UTF-16)`, Buffer.from(text, 'utf16le')],
      [`${what} (base64)`, Buffer.from(Buffer.from(text).toString('base64').slice(0, -4))],
      [`${what} (hex)`, Buffer.from(Buffer.from(text).toString('hex'))],
      [`${what} (in a URL)`, Buffer.from(encodeURIComponent(text))],
      [
        `${what} (escaped)`,
        Buffer.from(
          JSON.stringify(text)
            .slice(1, -1)
            .replace(/[^ -~]/g, escaped),
        ),
      ],
    ]);
    const photo: [string, Buffer][] = [
      ['a photo', middle],
      ['a photo (base64)', Buffer.from(middle.subarray(0, 45).toString('base64').slice(4, -4))],
    ];
    return [...forms, ...photo].filter(([, form]) => bytes.includes(form)).map(([what]) => `${what} in ${where}`);
  }

  it('finds what lies open, so that finding nothing means something', () => {
    const open = Buffer.concat([Buffer.from(Object.values(secrets).join(' ')), photoBytes]);
    expect(readableIn(open, 'the open')).toHaveLength(Object.keys(secrets).length + secretsOfDigits() + 1);
  });

  it('the files of the record: database, its journal, the shelf of papers', () => {
    const files = filesUnder(cloud.dataDir);
    expect(files.length).toBeGreaterThan(2);
    expect(files.flatMap((path) => readableIn(readFileSync(path), path.slice(cloud.dataDir.length)))).toEqual([]);
  });

  const onMariadb = process.env['TEST_DIALECT'] === 'mariadb' ? it : it.skip;
  onMariadb(
    'the files of the database server itself: tables, journal, undo, and what lies in the open there is found',
    async () => {
      const { database } = cloud.get(Settings);
      const url = database.dialect === 'mysql' ? database.url : '';
      const open = 'something that lies in the open';
      await cloud.database.execute('CREATE TABLE lies_open (words VARCHAR(100)) ENGINE=InnoDB', []);
      await cloud.database.execute('INSERT INTO lies_open VALUES (?)', [open]);
      const files = await mariadbFiles(url);
      await cloud.database.execute('DROP TABLE lies_open', []);
      const withOpen = files.filter(({ bytes }) => bytes.includes(Buffer.from(open))).map(({ name }) => name);
      expect(withOpen).toEqual(expect.arrayContaining(['lies_open.ibd', 'ib_logfile0']));
      expect(files.filter(({ name }) => name.endsWith('.ibd')).length).toBeGreaterThan(30);
      expect(files.flatMap(({ name, bytes }) => readableIn(bytes, name))).toEqual([]);
    },
  );

  it('every column of every table', async () => {
    const found: string[] = [];
    let rows = 0;
    for (const table of await tablesOf(cloud)) {
      for (const row of await cloud.database.select<Record<string, unknown>>(`SELECT * FROM ${table}`)) {
        rows += 1;
        for (const [column, value] of Object.entries(row)) {
          const bytes = Buffer.isBuffer(value) ? value : Buffer.from(String(value));
          found.push(...readableIn(bytes, `${table}.${column}`));
        }
      }
    }
    expect(rows).toBeGreaterThan(100);
    expect([...new Set(found)]).toEqual([]);
  });

  it('a backup', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-backup-'));
    try {
      await takeBackup(cloud.get(Settings), join(folder, 'backup'));
      const files = filesUnder(folder);
      expect(files.length).toBeGreaterThan(1);
      expect(files.flatMap((path) => readableIn(readFileSync(path), path.slice(folder.length)))).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('the log at its most talkative, both outputs of the process, and what is answered to a bad request', () => {
    expect(cloud.logged.length).toBeGreaterThan(20);
    expect(readableIn(Buffer.from(cloud.logged.join('\n')), 'the log')).toEqual([]);
    expect(readableIn(Buffer.from(said.join('')), 'what the process said')).toEqual([]);
    expect(refusals).toHaveLength(2 * Object.keys(secrets).length);
    expect(readableIn(Buffer.from(refusals.join('\n')), 'a refusal')).toEqual([]);
  });
});

const escaped = (letter: string): string => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Digits look the same in a URL and escaped as they do in the open. */
const secretsOfDigits = (): number => 2 * Object.values(secrets).filter((text) => /^[\dX]+$/.test(text)).length;

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

async function tablesOf({ database }: RunningCloud): Promise<string[]> {
  const sql =
    database.dialect === 'sqlite'
      ? `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'`
      : `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()`;
  return (await database.select<{ name: string }>(sql)).map(({ name }) => name);
}
