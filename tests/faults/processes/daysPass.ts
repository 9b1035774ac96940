import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../cloud/src/platform/database/database';
import { startCloudProcess } from '../../support/startCloudProcess';
import type { Load } from './load';
import type { World } from './world';

const days = ['2026-03-16', '2026-03-30', '2026-04-27', '2026-06-08'];

/** What repeated work writes, which must come out once however many processes do it. */
const once: Readonly<Record<string, string>> = {
  'a message told twice on one day': `SELECT COUNT(*) AS times FROM message WHERE case_id IS NOT NULL
    GROUP BY recipient, case_id, code, DATE(sent_at) HAVING COUNT(*) > 1`,
  'a duty owed twice': `SELECT COUNT(*) AS times FROM duty WHERE state IN ('open', 'paused')
    GROUP BY case_id, kind HAVING COUNT(*) > 1`,
  'a call asked for twice': `SELECT COUNT(*) AS times FROM audit_entry
    GROUP BY chain_id, action, DATE(at), actor_kind, details HAVING COUNT(*) > 1 AND actor_kind = 'system'`,
  'a daily root twice': `SELECT COUNT(*) AS times FROM audit_root GROUP BY day_on HAVING COUNT(*) > 1`,
};

/**
 * Starts all processes at one moment on a later day, again and again, so that all of them find the same repeated work
 * due; throws where something was done twice, or a copy went to WeChat twice though nothing failed.
 */
export async function daysPass(world: World, database: Database, _load: Load) {
  for (const TODAY of days) {
    await world.endProcesses();
    const started = world.settings.map((settings) => startCloudProcess({ ...settings, TODAY }));
    world.processes.splice(0, started.length, ...(await Promise.all(started)));
    await pause(6_000);
    for (const [what, sql] of Object.entries(once)) {
      const rows = await database.select(sql);
      if (rows.length > 0) throw new Error(`${what} on ${TODAY}: ${rows.length}`);
    }
  }
  const [counts] = await database.select<{ messages: number; duties: number; runs: number; sent: number }>(
    `SELECT (SELECT COUNT(*) FROM message) AS messages, (SELECT COUNT(*) FROM duty) AS duties,
      (SELECT COUNT(*) FROM scheduled_run WHERE ran_at IS NOT NULL) AS runs,
      (SELECT COUNT(*) FROM message WHERE wechat_state = 'sent') AS sent`,
  );
  const copiesGiven = world.wechat.sent.length;
  if (copiesGiven !== Number(counts?.sent))
    throw new Error(`${counts?.sent} copies sent, WeChat was given ${copiesGiven}`);
  return { ...counts!, copiesGiven };
}
