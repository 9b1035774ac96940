import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { DatabaseProxy } from '../../support/databaseProxy';
import { GaleraCluster } from '../../support/galera';
import { freePort, startMariadb, type MariadbOptions, type PrivateMariadb } from '../../support/mariadb';
import { startCloudProcess, type CloudProcess } from '../../support/startCloudProcess';
import { WechatStandIn } from '../../support/wechatStandIn';
import { BadStorage } from './badStorage';
import { SmallDisk } from './smallDisk';

export interface WorldWishes {
  /** A server, or a cluster of three, is started for this world and writes every commit through to the disk. */
  readonly database: 'sqlite' | 'mariadb' | 'galera';
  /** The program reaches its database over a line that can be cut. */
  readonly overLine?: boolean;
  /** Where papers lie: a folder, one on a disk of so many megabytes with all else the program keeps, or a bucket. */
  readonly papers?: 'folder' | 'bucket' | { readonly diskMegabytes: number };
  /** MariaDB keeps its files on a disk of so many megabytes, to be filled up. */
  readonly recordMegabytes?: number;
  /** How many processes of the program. */
  readonly processes?: number;
  /** Further settings of the program. */
  readonly settings?: Readonly<Record<string, string>>;
}

const template = 'tmpl-progress';

/** The program in processes of its own, with its database, its storage and a stand-in for WeChat. */
export class World {
  readonly processes: CloudProcess[] = [];
  /** A table of settings for each process; they differ in the port. */
  readonly settings: Record<string, string>[] = [];

  line: DatabaseProxy | undefined;
  /** How often the database ended without being told to. */
  databaseEndedByItself = 0;

  private constructor(
    readonly folder: string,
    readonly wechat: WechatStandIn,
    readonly mariadb: PrivateMariadb | undefined,
    readonly galera: GaleraCluster | undefined,
    readonly storage: BadStorage | undefined,
    readonly disk: SmallDisk | undefined,
    readonly recordDisk: SmallDisk | undefined,
  ) {}

  static async open({
    database,
    papers = 'folder',
    recordMegabytes,
    overLine = false,
    processes = 1,
    settings = {},
  }: WorldWishes): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-faults-'));
    // The database runs as a user of its own.
    chmodSync(folder, 0o711);
    const wechat = await WechatStandIn.start();
    wechat.templates.set(template, '事项:{{thing1.DATA}}\n编号:{{character_string2.DATA}}\n时间:{{time3.DATA}}\n');
    const recordDisk =
      recordMegabytes === undefined ? undefined : SmallDisk.mountImage(join(folder, 'record'), recordMegabytes);
    const mariadb = database === 'mariadb' ? await startMariadb(serverOn(recordDisk)) : undefined;
    const galera = database === 'galera' ? await GaleraCluster.start() : undefined;
    const storage = papers === 'bucket' ? await BadStorage.start() : undefined;
    const disk = typeof papers === 'object' ? SmallDisk.mount(join(folder, 'data'), papers.diskMegabytes) : undefined;
    const world = new World(folder, wechat, mariadb, galera, storage, disk, recordDisk);
    try {
      const server = (galera ?? mariadb)?.url;
      if (overLine && mariadb) world.line = await DatabaseProxy.start(`${mariadb.url}/faults`);
      const url = world.line?.url ?? (server === undefined ? '' : `${server}/faults`);
      if (mariadb ?? galera) await makeDatabase((mariadb ?? galera!.nodes[0]!).url);
      for (let at = 0; at < processes; at += 1) world.settings.push(await world.settingsWith(url, settings));
      for (let at = 0; at < processes; at += 1) world.processes[at] = await startCloudProcess(world.settings[at]!);
      return world;
    } catch (error) {
      await world.close();
      throw error;
    }
  }

  private async settingsWith(url: string, more: Readonly<Record<string, string>>): Promise<Record<string, string>> {
    return {
      MODE: 'demonstration',
      DATA_DIR: join(this.folder, 'data'),
      DATABASE_URL: url,
      PORT: String(await freePort()),
      // A Monday, so that nothing waits for a working day.
      TODAY: '2026-03-09',
      LOG_LEVEL: 'warn',
      TMPDIR: tmpdir(),
      ...this.wechat.environment,
      ...this.storage?.environment,
      ...more,
    };
  }

  /** Where the process of this place listens, also while it is down. */
  origin(at = 0): string {
    return `http://127.0.0.1:${this.settings[at]?.['PORT']}`;
  }

  /** Where the record is, for those who come without the program. */
  get databaseUrl(): string {
    return this.settings[0]?.['DATABASE_URL'] ?? '';
  }

  async killProcess(at = 0): Promise<void> {
    await this.processes[at]?.end('SIGKILL');
  }

  async startProcess(at = 0): Promise<void> {
    this.processes[at] = await startCloudProcess(this.settings[at]!);
  }

  /** Ends all of them in the ordinary way, as at the keyboard. */
  async endProcesses(): Promise<void> {
    for (const one of this.processes) await one.end('SIGINT');
  }

  async close(): Promise<void> {
    for (const one of this.processes) await one.end('SIGKILL');
    await this.line?.stop();
    await this.mariadb?.stop();
    await this.galera?.stop();
    await this.storage?.stop();
    this.disk?.unmount();
    this.recordDisk?.unmount();
    await this.wechat.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** What a server keeps for itself must be small beside a small disk. */
function serverOn(disk: SmallDisk | undefined): MariadbOptions {
  if (!disk) return { durable: true };
  return { durable: true, within: disk.folder, more: ['innodb-log-file-size=16M'] };
}

async function makeDatabase(url: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  await connection.query('CREATE DATABASE faults CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  await connection.end();
}
