import { setTimeout as pause } from 'node:timers/promises';
import type { StandInMode } from '../../support/wechatStandIn';
import type { StorageTrouble } from './badStorage';
import type { Seen } from './caller';
import { Rival } from './rival';
import type { World } from './world';

/** Something that goes wrong and is over when the promise resolves; callers tell meanwhile what they see of it. */
export type Disturbance = (world: World, seen: Seen) => Promise<void>;

/** The program's process dies in the middle of its work and is started again. */
export const killProgram: Disturbance = async (world) => {
  const at = Math.floor(Math.random() * world.processes.length);
  await world.killProcess(at);
  await world.startProcess(at);
};

/** The database dies in the middle of its work and is started again on what it left. */
export const killDatabase: Disturbance = async ({ mariadb }) => {
  if (!mariadb) throw new Error('this world has no database of its own to kill');
  await mariadb.kill();
  await mariadb.restart();
};

/** The node of the cluster that all work with dies, and later comes back. */
export const killNode: Disturbance = async ({ galera }) => {
  const [node] = galera?.nodes ?? [];
  if (!node) throw new Error('this world has no cluster');
  await node.kill();
  await pause(8_000);
  await node.restart();
};

/** Every process of the program is told to end, and started again, one after the other. */
export const rollingRestart: Disturbance = async (world) => {
  for (const [at, one] of world.processes.entries()) {
    const exitCode = await one.end('SIGTERM');
    if (exitCode !== 0) throw new Error(`a process that was told to end ended with ${exitCode}`);
    await world.startProcess(at);
  }
};

/** Commits are done and their answers never heard. */
export const commitsLost: Disturbance = async ({ line }) => {
  if (!line) throw new Error('this world reaches its database over no line of its own');
  line.commitsToLose = 6;
  await pause(1_500);
  line.commitsToLose = 0;
};

/** All connections to the database break, and for a moment there are none. */
export const lineCut: Disturbance = async ({ line }) => {
  if (!line) throw new Error('this world reaches its database over no line of its own');
  await line.away(400);
};

/** Others lock the same rows in another order, so that the database has to sacrifice somebody's transaction. */
export const deadlocks: Disturbance = async (world) => {
  const rivals = [new Rival(world.databaseUrl), new Rival(world.databaseUrl)];
  await Promise.all(rivals.map((rival) => rival.locksFor(3_000)));
};

/** The storage is in trouble for a while. */
export const storageIn =
  (trouble: StorageTrouble, milliseconds = 1_500): Disturbance =>
  async ({ storage }) => {
    if (!storage) throw new Error('this world has no storage that can be in trouble');
    storage.trouble = trouble;
    await pause(milliseconds);
    storage.trouble = undefined;
  };

/** WeChat is not as it should be for a while. */
export const wechatIs =
  (mode: StandInMode, milliseconds = 1_500): Disturbance =>
  async ({ wechat }) => {
    wechat.mode = mode;
    await pause(milliseconds);
    wechat.mode = 'ok';
  };

/** The disk that papers lie on is full for a while. */
export const diskFull: Disturbance = async ({ disk }) => {
  if (!disk) throw new Error('this world has no disk of its own to fill');
  disk.fill();
  await pause(1_500);
  disk.empty();
};

const refusalsForWantOfRoom = 12;
const fullAtLeastMs = 2_000;

/**
 * The disk that the database keeps its files on is full for a while and some callers are told to come back; then there is
 * room. Where the database ends itself over it, as MariaDB may when it can't roll back, it is started as a supervisor does.
 */
export const recordDiskFull: Disturbance = async (world, seen) => {
  await untilRefused(world, seen);
  world.recordDisk?.empty();
  if (!world.mariadb?.running()) await world.mariadb?.restart();
};

/** As before, and the database is killed while its disk is full. */
export const killDatabaseOnFullDisk: Disturbance = async (world, seen) => {
  await untilRefused(world, seen);
  await world.mariadb?.kill();
  world.recordDisk?.empty();
  await world.mariadb?.restart();
};

async function untilRefused(world: World, seen: Seen): Promise<void> {
  const { recordDisk, mariadb } = world;
  if (!recordDisk || !mariadb) throw new Error('this world has no disk of the database to fill');
  const enough = seen.refusedForNow + refusalsForWantOfRoom;
  const began = Date.now();
  while (mariadb.running() && (Date.now() - began < fullAtLeastMs || seen.refusedForNow < enough)) {
    recordDisk.fill();
    await pause(100);
    if (Date.now() - began > 30_000) throw new Error('the disk was full and nobody noticed');
  }
  if (!mariadb.running()) world.databaseEndedByItself += 1;
}
