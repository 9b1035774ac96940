/**
 * Looks over what a run of faults left, with the program's own eyes and in a process of its own: lets the time pass that
 * claims and pauses need, does what is left in the outbox, sweeps the shelf, works the history out again, and reads every
 * file. The settings come from the environment; prints one line of JSON: what there is, and how much of it is wrong.
 */
const { createHash } = require('node:crypto');
const { join } = require('node:path');

const built = (path) => require(join(__dirname, '../../../cloud/dist/src', path));

async function main() {
  const said = [];
  const settings = built('platform/settings/readSettings').readSettings(process.env);
  const { Log } = built('platform/log/log');
  const log = new Log('error', (line) => said.push(line));
  const program = await built('startCloud').startCloud(settings, { background: false, log });
  const { database } = program;
  try {
    await database.execute('UPDATE outbox SET claimed_until = NULL, available_at = created_at WHERE done_at IS NULL');
    await program.get(built('platform/outbox/outboxWorker').OutboxWorker).drain();
    const undone = await database.select('SELECT last_error FROM outbox WHERE done_at IS NULL');
    if (undone.length > 0) process.stderr.write(`in the outbox: ${undone[0].lastError}, ${said.at(-1)}\n`);
    const reading = await program.get(built('platform/audit/auditCheck').AuditCheck).run();
    if (!reading.intact) process.stderr.write(`the history: ${JSON.stringify(reading.broken)}\n`);
    const states = await database.select('SELECT wechat_state, COUNT(*) AS copies FROM message GROUP BY wechat_state');
    const copies = Object.fromEntries(states.map((row) => [row.wechatState, Number(row.copies)]));
    const { chains: auditChains, entries: auditEntries } = reading;
    const { wrong, ...found } = await shelf(program);
    const verdict = { ...wrong, brokenChains: reading.intact ? 0 : 1, leftInOutbox: undone.length };
    return { auditChains, auditEntries, copies, ...found, verdict };
  } finally {
    await program.stop(1_000);
  }
}

/** What a program that died left behind is known by lying there unnamed at two rounds. */
async function shelf(program) {
  const storage = program.get(built('platform/storage/storage').Storage);
  const keys = async () => {
    const found = [];
    for (const prefix of ['files/', 'uploads/']) for await (const key of storage.list(prefix)) found.push(key);
    return found;
  };
  const before = await keys();
  const sweep = program.get(built('features/vault/vaultSweep').VaultSweep);
  await sweep.run();
  await sweep.run();
  const left = await keys();
  const records = await program.database.select('SELECT storage_key, content_hash FROM stored_file');
  const named = new Set(records.map(({ storageKey }) => storageKey));
  const wrong = {
    filesWithoutRecord: left.filter((key) => !named.has(key)).length,
    recordsWithoutFile: 0,
    filesChanged: 0,
  };
  for (const { storageKey, contentHash } of records) {
    if (!left.includes(storageKey)) wrong.recordsWithoutFile += 1;
    else if (hashOf(await storage.read(storageKey)) !== contentHash) wrong.filesChanged += 1;
  }
  return { files: records.length, swept: before.length - left.length, wrong };
}

const hashOf = (bytes) => createHash('sha256').update(bytes).digest('hex');

main().then(
  (report) => {
    process.stdout.write(`${JSON.stringify(report)}\n`);
    process.exit(0);
  },
  (error) => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exit(1);
  },
);
