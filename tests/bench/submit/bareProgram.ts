/**
 * The floor to stand on: node:http and mysql2, nothing else. It answers a sending with the statements recorded of the
 * program, in one transaction, with the same uses of the keys and the same validation; `PLAIN=1` leaves both out.
 */
import { createServer, type IncomingMessage } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { sendApplication } from '@twin-pledge/shared/contracts/applications/sendApplication';
import { askedOnly } from '@twin-pledge/shared/forms/askedOnly';
import type { Answers } from '@twin-pledge/shared/forms/answers';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import mysql from 'mysql2';
import type { Connection, PoolConnection } from 'mysql2';
import { safeParse } from 'zod/v4/core';
import type * as BlindIndexes from '../../../cloud/src/platform/crypto/blindIndex';
import type * as FieldCiphers from '../../../cloud/src/platform/crypto/fieldCipher';
import { readRecordings, type Recording, type Step } from './recording';

const { DATABASE_URL = '', RECORDINGS = '', FIELD_KEYS = '', BLIND_INDEX_KEY = '', CONNECTIONS = '20' } = process.env;
const plain = process.env['PLAIN'] === '1';
const built = createRequire(join(__dirname, '../../../cloud/dist/src/x.js'));
const { FieldCipher } = built('./platform/crypto/fieldCipher.js') as typeof FieldCiphers;
const { BlindIndex } = built('./platform/crypto/blindIndex.js') as typeof BlindIndexes;
const [keyId = '', keyText = ''] = FIELD_KEYS.split(':');
const cipher = new FieldCipher([{ id: keyId, key: Buffer.from(keyText, 'base64') }]);
const indexes = new BlindIndex(Buffer.from(BLIND_INDEX_KEY, 'base64'));
const recordings = new Map(readRecordings(RECORDINGS).map((recording) => [recording.draftId, recording]));
const pool = mysql.createPool({
  uri: DATABASE_URL,
  connectionLimit: Number(CONNECTIONS),
  charset: 'utf8mb4',
  timezone: '+00:00',
  flags: ['+FOUND_ROWS'],
});
pool.on('connection', (connection: PoolConnection) => {
  connection.query("SET SESSION sql_mode = 'TRADITIONAL,ONLY_FULL_GROUP_BY', SESSION innodb_lock_wait_timeout = 10");
  connection.query('SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED');
});

const server = createServer((request, response) => {
  answer(request).then(
    (body) => response.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' }).end(body),
    (error: Error) => response.writeHead(500).end(error.message),
  );
});
server.listen(0, '127.0.0.1', () => {
  process.stdout.write(`${(server.address() as { port: number }).port}\n`);
});

async function answer(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  const body: unknown = JSON.parse(Buffer.concat(pieces).toString('utf8'));
  const draftId = request.url?.split('/')[3] ?? '';
  const recording = recordings.get(draftId);
  if (!recording) throw new Error(`nothing recorded for ${draftId}`);
  if (!plain) {
    mustParse(sendApplication.input.params, { id: draftId });
    mustParse(sendApplication.input.body, body);
  }
  await replay(recording);
  const result = plain ? recording.answer : mustParse(sendApplication.output, recording.answer);
  return JSON.stringify(result);
}

function mustParse(schema: Parameters<typeof safeParse>[0], value: unknown): unknown {
  const reading = safeParse(schema, value);
  if (!reading.success) throw new Error(JSON.stringify(reading.error.issues));
  return reading.data;
}

async function replay({ steps }: Recording): Promise<void> {
  const inside = steps.flatMap((step, at) => (step.kind === 'sql' && step.inTransaction ? [at] : []));
  const [firstInside = 0, lastInside = -1] = [inside.at(0), inside.at(-1)];
  const connection = await new Promise<PoolConnection>((resolve, reject) =>
    pool.getConnection((error, one) => (error ? reject(error) : resolve(one))),
  );
  try {
    await run(connection, steps.slice(0, firstInside));
    await inTransaction(connection, steps.slice(firstInside, lastInside + 1));
    await run(connection, steps.slice(lastInside + 1));
  } finally {
    connection.release();
  }
}

async function inTransaction(connection: Connection, steps: readonly Step[]): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await query(connection, 'START TRANSACTION', []);
      await run(connection, steps);
      await query(connection, 'COMMIT', []);
      return;
    } catch (error) {
      await query(connection, 'ROLLBACK', []);
      if ((error as { code?: string }).code !== 'ER_LOCK_DEADLOCK' || attempt === 6) throw error;
    }
  }
}

async function run(connection: Connection, steps: readonly Step[]): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'sql') await query(connection, step.sql, step.values);
    else if (!plain) applyKey(step);
  }
}

function applyKey(step: Exclude<Step, { kind: 'sql' }>): void {
  if (step.kind === 'encrypt') cipher.encrypt(step.place, step.text);
  else if (step.kind === 'index') indexes.of(step.of, step.text);
  else {
    const opened = cipher.decrypt(step.place, step.text);
    if (step.place === 'draft.answers') validate(JSON.parse(opened) as Answers);
  }
}

function validate(draftAnswers: Answers): void {
  const todayOn = new Date().toISOString().slice(0, 10);
  const problems = validateAll(askedOnly(draftAnswers, todayOn), { todayOn, coversRegion: () => true });
  if (problems.some((problem) => !problem.gentle)) throw new Error('the answers are not valid');
}

function query(connection: Connection, sql: string, values: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) =>
    connection.query(sql, values, (error, rows) => (error ? reject(error) : resolve(rows))),
  );
}
