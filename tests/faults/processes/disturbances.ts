import { setTimeout as pause } from 'node:timers/promises';
import type { StandInMode } from '../../support/wechatStandIn';
import type { StorageTrouble } from './badStorage';
import type { World } from './world';

/** Something that goes wrong and is over when the promise resolves. */
export type Disturbance = (world: World) => Promise<void>;

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
