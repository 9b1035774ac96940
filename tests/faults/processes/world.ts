import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { freePort, startMariadb, type PrivateMariadb } from '../../support/mariadb';
import { startCloudProcess, type CloudProcess } from '../../support/startCloudProcess';
import { WechatStandIn } from '../../support/wechatStandIn';
import { BadStorage } from './badStorage';
import { SmallDisk } from './smallDisk';

export interface WorldWishes {
  /** `mariadb` starts one for this world, durable; a URL is taken as it is. */
  readonly database: 'sqlite' | 'mariadb' | { readonly url: string };
  /** Where papers lie: a folder, one on a disk of so many megabytes with all else the program keeps, or a bucket. */
  readonly papers?: 'folder' | 'bucket' | { readonly diskMegabytes: number };
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

  private constructor(
    readonly folder: string,
    readonly wechat: WechatStandIn,
    readonly mariadb: PrivateMariadb | undefined,
    readonly storage: BadStorage | undefined,
    readonly disk: SmallDisk | undefined,
  ) {}

  static async open({ database, papers = 'folder', processes = 1, settings = {} }: WorldWishes): Promise<World> {
    const folder = mkdtempSync(join(tmpdir(), 'twin-pledge-faults-'));
    const wechat = await WechatStandIn.start();
    wechat.templates.set(template, '事项:{{thing1.DATA}}\n编号:{{character_string2.DATA}}\n时间:{{time3.DATA}}\n');
    const mariadb = database === 'mariadb' ? await startMariadb({ durable: true }) : undefined;
    const storage = papers === 'bucket' ? await BadStorage.start() : undefined;
    const disk = typeof papers === 'object' ? SmallDisk.mount(join(folder, 'data'), papers.diskMegabytes) : undefined;
    const world = new World(folder, wechat, mariadb, storage, disk);
    try {
      const url = mariadb ? `${mariadb.url}/faults` : typeof database === 'object' ? database.url : '';
      if (mariadb) await makeDatabase(mariadb.url);
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

  async killProcess(at = 0): Promise<void> {
    await this.processes[at]?.end('SIGKILL');
  }

  async startProcess(at = 0): Promise<void> {
    this.processes[at] = await startCloudProcess(this.settings[at]!);
  }

  /** Ends all of them in the ordinary way. */
  async endProcesses(): Promise<void> {
    for (const one of this.processes) await one.end('SIGTERM');
  }

  async close(): Promise<void> {
    for (const one of this.processes) await one.end('SIGKILL');
    await this.mariadb?.stop();
    await this.storage?.stop();
    this.disk?.unmount();
    await this.wechat.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

async function makeDatabase(url: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  await connection.query('CREATE DATABASE faults CHARACTER SET utf8mb4 COLLATE utf8mb4_bin');
  await connection.end();
}
