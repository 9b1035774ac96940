/**
 * The built program in a process of plain Node, with nothing running by itself, and its sweep on command: each message
 * `{ work, given }` is answered by `{ result, ms }` or `{ failed }`.
 */
const { join } = require('node:path');

const load = (path) => require(join(__dirname, '../../../cloud/dist/src', path));
const { TestClock } = load('platform/clock/testClock.js');
const { Audit } = load('platform/audit/audit.js');
const { Log } = load('platform/log/log.js');
const { readSettings } = load('platform/settings/readSettings.js');
const { startCloud } = load('startCloud.js');
const { EndDishonestyNotices } = load('jobs/endDishonestyNotices.js');
const { EndPublicity } = load('jobs/endPublicity.js');
const { LapseUnanswered } = load('jobs/lapseUnanswered.js');

const clock = new TestClock();
let program;

const works = {
  async start() {
    program = await startCloud(readSettings(process.env), { clock, log: new Log('warn'), background: false });
  },
  async set(at) {
    clock.set(at);
  },
  /** Notes in the history of these cases that the end of their notice was announced. */
  async announce(caseIds) {
    const events = caseIds.map((chainId) => ({ chainId, action: 'announceLapse', actor: { kind: 'system' } }));
    await program.database.transaction((tx) => program.get(Audit).appendToEach(tx, events));
  },
  /** Finds what is to be done today and does nothing about it; answers how much. */
  async find() {
    let found = 0;
    const all = [program.get(LapseUnanswered).due(), program.get(EndPublicity).over()];
    for (const due of [...all, program.get(EndDishonestyNotices).over()]) for await (const _ of due) found += 1;
    return found;
  },
  /** The whole sweep, as the schedule runs it. */
  async run() {
    for (const job of [LapseUnanswered, EndPublicity, EndDishonestyNotices]) await program.get(job).run();
  },
};

process.on('message', ({ work, given }) => {
  const begun = performance.now();
  works[work](given).then(
    (result) => process.send({ result, ms: performance.now() - begun }),
    (error) => process.send({ failed: String(error.stack) }),
  );
});
