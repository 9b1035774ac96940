/**
 * Looks over what a run of faults left, with the program's own eyes and in a process of its own: lets the time pass that
 * claims and pauses need, does what is left in the outbox, sweeps the shelf, works the history out again, and reads every
 * file. The settings come from the environment; prints one line of JSON, or what is wrong.
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
    if (undone.length > 0)
      throw new Error(`left in the outbox: ${undone.length}, ${undone[0].lastError}, ${said.at(-1)}`);
    const reading = await program.get(built('platform/audit/auditCheck').AuditCheck).run();
    if (!reading.intact) throw new Error(`the history is broken: ${JSON.stringify(reading.broken)}`);
    const states = await database.select('SELECT wechat_state, COUNT(*) AS copies FROM message GROUP BY wechat_state');
    const copies = Object.fromEntries(states.map((row) => [row.wechatState, Number(row.copies)]));
    return { auditChains: reading.chains, auditEntries: reading.entries, copies, ...(await shelf(program)) };
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
  const unnamed = left.filter((key) => !named.has(key));
  if (unnamed.length > 0) throw new Error(`on the shelf without a record: ${unnamed.length}, as ${unnamed[0]}`);
  for (const { storageKey, contentHash } of records) {
    const found = createHash('sha256')
      .update(await storage.read(storageKey))
      .digest('hex');
    if (found !== contentHash) throw new Error(`the file under ${storageKey} is not what was put there`);
  }
  return { files: records.length, swept: before.length - left.length };
}

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
