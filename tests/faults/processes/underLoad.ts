import { setTimeout as pause } from 'node:timers/promises';
import type { Database } from '../../../cloud/src/platform/database/database';
import { lookOver, type Afterwards } from './afterwards';
import { openRecord } from './builtProgram';
import { badLine, type Line, type Seen } from './caller';
import type { Disturbance } from './disturbances';
import { countAll, requireExactly, requireNothingLostOrDoubled } from './invariants';
import { Load } from './load';
import { World, type WorldWishes } from './world';

export interface RunWishes {
  readonly world: WorldWishes;
  readonly rounds: number;
  /** What goes wrong, one in each round, in turn. */
  readonly disturbances: Readonly<Record<string, Disturbance>>;
  readonly familiesAtOnce: number;
  readonly line?: Line;
  /** The longest time between two disturbances. */
  readonly quietMs?: number;
  /** Which process callers turn to; the first unless told. */
  readonly origin?: (world: World) => string;
  /** Done when all families have been served; answers figures of its own. */
  readonly then?: (world: World, database: Database, load: Load) => Promise<Readonly<Record<string, number>>>;
  /** Told after each round. */
  readonly tell?: (line: string) => void;
}

export interface RunReport extends Afterwards {
  /** How often each thing went wrong. */
  readonly disturbed: Readonly<Record<string, number>>;
  /** Figures of this run alone. */
  readonly more: Readonly<Record<string, number>>;
  readonly applications: number;
  readonly pages: number;
  readonly acts: number;
  readonly seen: Seen;
}

const mostChangesBetween = 16;
const longestQuietMs = 15_000;

/** Lets things go wrong under load, with nothing said before, and holds what is left against what was acknowledged. */
export async function underLoad(wishes: RunWishes): Promise<RunReport> {
  const { rounds, disturbances, familiesAtOnce, line = badLine, quietMs = 600, tell } = wishes;
  const world = await World.open(wishes.world);
  const database = openRecord(world);
  const disturbed: Record<string, number> = {};
  try {
    const before = await countAll(database);
    const load = new Load(world, line, () => wishes.origin?.(world) ?? world.origin());
    await load.start(familiesAtOnce);
    const kinds = Object.entries(disturbances);
    for (let round = 0; round < rounds; round += 1) {
      await someWork(load, quietMs);
      const [name, disturb] = kinds[round % kinds.length]!;
      await disturb(world, load.seen);
      disturbed[name] = (disturbed[name] ?? 0) + 1;
      await requireNothingLostOrDoubled(database, load.ledger);
      requireAlive(world);
      load.requireRunning();
      tell?.(`${round + 1} ${name}: ${load.ledger.filed.length} applications, ${load.ledger.acts.length} acts`);
    }
    await load.finish();
    await requireExactly(database, load.ledger, before);
    const more = (await wishes.then?.(world, database, load)) ?? {};
    await database.close();
    await world.endProcesses();
    const { filed, pages, acts } = load.ledger;
    const counts = { applications: filed.length, pages: pages.length, acts: acts.length };
    return { disturbed, more, ...counts, seen: load.seen, ...(await lookOver(world)) };
  } finally {
    await world.close();
  }
}

/** Waits until some changes were acknowledged, so that trouble on a slow machine does not strike before any work was done. */
async function someWork({ seen }: Load, quietMs: number): Promise<void> {
  const enough = seen.acknowledged + Math.ceil(Math.random() * mostChangesBetween);
  const until = Date.now() + longestQuietMs;
  await pause(Math.random() * quietMs);
  while (seen.acknowledged < enough && Date.now() < until) await pause(20);
}

/** The loss of a database or a shelf must not end the program. */
function requireAlive(world: World): void {
  for (const { process, said } of world.processes)
    if (process.exitCode !== null) throw new Error(`the program ended by itself:\n${said().slice(-2_000)}`);
}
