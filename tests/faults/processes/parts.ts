import { setTimeout as pause } from 'node:timers/promises';
import { cleanLine, worstLine } from './caller';
import { daysPass } from './daysPass';
import {
  commitsLost,
  deadlocks,
  diskFull,
  killDatabase,
  killDatabaseOnFullDisk,
  killNode,
  killProgram,
  lineCut,
  recordDiskFull,
  rollingRestart,
  storageIn,
  wechatIs,
} from './disturbances';
import { inTurn } from './inTurn';
import { onlyRefusedBeforeSending } from './onlyRefusedBeforeSending';
import { deadlocksBroken } from './rival';
import { underLoad, type RunReport } from './underLoad';

/** One part of the long form: what it does, how many rounds it has unless told, and its run. */
export interface Part {
  readonly about: string;
  readonly rounds: number;
  run(rounds: number, tell: (line: string) => void): Promise<RunReport>;
}

const familiesAtOnce = 4;

export const parts: Readonly<Record<string, Part>> = {
  everything: {
    about: 'each fault in turn',
    rounds: 28,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', papers: 'bucket' },
        rounds,
        disturbances: {
          killProgram,
          killDatabase,
          refuses: storageIn('refuses', 800),
          breaksOff: storageIn('breaksOff', 800),
          cuts: storageIn('cuts', 800),
          doesAndRefuses: storageIn('doesAndRefuses', 800),
          wechatDown: wechatIs('down', 800),
        },
        familiesAtOnce,
        quietMs: 600,
        tell,
      }),
  },
  kills: {
    about: 'kill -9 of the program and of the database in turn, on MariaDB',
    rounds: 400,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb' },
        rounds,
        disturbances: { killProgram, killDatabase },
        familiesAtOnce,
        tell,
      }),
  },
  killsOnSqlite: {
    about: 'kill -9 of the program, on SQLite',
    rounds: 100,
    run: (rounds, tell) =>
      underLoad({ world: { database: 'sqlite' }, rounds, disturbances: { killProgram }, familiesAtOnce, tell }),
  },
  line: {
    about: 'a quarter of answers lost, a third of commands doubled or come once more after others; two processes',
    rounds: 10,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', processes: 2 },
        rounds,
        disturbances: { nothing: () => pause(3_000) },
        line: worstLine,
        origin: inTurn,
        familiesAtOnce,
        tell,
      }),
  },
  storage: {
    about: 'a bucket that refuses, does and refuses, returns half an object, cuts the line',
    rounds: 60,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', papers: 'bucket' },
        rounds,
        disturbances: {
          refuses: storageIn('refuses'),
          doesAndRefuses: storageIn('doesAndRefuses'),
          breaksOff: storageIn('breaksOff'),
          cuts: storageIn('cuts'),
        },
        familiesAtOnce,
        tell,
      }),
  },
  disk: {
    about: 'the disk of the papers is full',
    rounds: 30,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', papers: { diskMegabytes: 200 } },
        rounds,
        disturbances: { diskFull },
        familiesAtOnce,
        tell,
      }),
  },
  diskOnSqlite: {
    about: 'the disk of the papers and of the record, an SQLite file, is full',
    rounds: 30,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'sqlite', papers: { diskMegabytes: 200 } },
        rounds,
        disturbances: { diskFull },
        familiesAtOnce,
        tell,
      }),
  },
  recordDisk: {
    about: 'the disk of MariaDB itself is full; every second time it is killed meanwhile',
    rounds: 20,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', recordMegabytes: 220 },
        rounds,
        disturbances: { recordDiskFull, killDatabaseOnFullDisk },
        familiesAtOnce,
        then: async ({ databaseEndedByItself }) => ({ databaseEndedByItself }),
        tell,
      }),
  },
  wechat: {
    about: 'WeChat does not answer, is slow, answers errors',
    rounds: 30,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb' },
        rounds,
        disturbances: { down: wechatIs('down'), slow: wechatIs('slow'), busy: wechatIs('busy') },
        line: cleanLine,
        familiesAtOnce,
        tell,
      }),
  },
  commits: {
    about: 'commits whose answer gets lost, and all connections to the database cut',
    rounds: 40,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', overLine: true },
        rounds,
        disturbances: { commitsLost, lineCut },
        familiesAtOnce,
        then: async ({ line }) => ({ commitAnswersLost: line?.lost ?? 0 }),
        tell,
      }),
  },
  deadlocks: {
    about: 'somebody else locks the same rows the other way round, two processes of the program',
    rounds: 10,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', processes: 2 },
        rounds,
        disturbances: { deadlocks },
        origin: inTurn,
        familiesAtOnce,
        then: async (world) => ({ deadlocksBroken: await deadlocksBroken(world.databaseUrl) }),
        tell,
      }),
  },
  several: {
    about: 'three processes on one database, every request to the next; then days pass for all at once',
    rounds: 6,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', processes: 3 },
        rounds,
        disturbances: { nothing: () => pause(5_000) },
        origin: inTurn,
        familiesAtOnce,
        then: daysPass,
        tell,
      }),
  },
  rolling: {
    about: 'rolling restart of two processes behind a client that goes round',
    rounds: 10,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'mariadb', processes: 2 },
        rounds,
        disturbances: { rollingRestart },
        line: cleanLine,
        origin: inTurn,
        familiesAtOnce,
        then: onlyRefusedBeforeSending,
        tell,
      }),
  },
  galera: {
    about: 'a node of a three-node Galera cluster killed, the one all work with, and back again',
    rounds: 5,
    run: (rounds, tell) =>
      underLoad({
        world: { database: 'galera', processes: 2 },
        rounds,
        disturbances: { killNode },
        quietMs: 5_000,
        origin: inTurn,
        familiesAtOnce,
        tell,
      }),
  },
};
