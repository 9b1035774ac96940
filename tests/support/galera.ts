import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { freePort, startMariadb, type PrivateMariadb } from './mariadb';

const providers = ['/usr/lib/galera/libgalera_smm.so', '/usr/lib/x86_64-linux-gnu/galera/libgalera_smm.so'];
const provider = (): string | undefined => providers.find((path) => existsSync(path));

/** Whether a cluster can be started here: Galera's library and rsync, which copies the data to a node that joins. */
export function galeraAtHand(): boolean {
  try {
    execFileSync('rsync', ['--version'], { stdio: 'ignore' });
    return provider() !== undefined;
  } catch {
    return false;
  }
}

/** Three nodes of one Galera cluster on this machine; each commit is on all of them, or on none. */
export class GaleraCluster {
  private constructor(readonly nodes: readonly PrivateMariadb[]) {}

  static async start(size = 3): Promise<GaleraCluster> {
    const ports = await Promise.all(Array.from({ length: size * 3 }, freePort));
    const line = (at: number): number => ports[at * 3]!;
    const members = Array.from({ length: size }, (_, at) => `127.0.0.1:${line(at)}`).join(',');
    const nodes: PrivateMariadb[] = [];
    for (let at = 0; at < size; at += 1) {
      const [own, incremental, whole] = ports.slice(at * 3);
      const options = [
        `base_port=${own}`,
        `gmcast.listen_addr=tcp://127.0.0.1:${own}`,
        `ist.recv_addr=127.0.0.1:${incremental}`,
        // A node that does not answer is given up after three to six seconds.
        'evs.keepalive_period=PT0.5S;evs.suspect_timeout=PT3S;evs.inactive_timeout=PT6S;evs.inactive_check_period=PT0.5S',
      ];
      const more = [
        'wsrep-on=ON',
        `wsrep-provider=${provider()}`,
        `wsrep-cluster-address=gcomm://${members}`,
        'wsrep-cluster-name=faults',
        `wsrep-node-name=node${at}`,
        'wsrep-node-address=127.0.0.1',
        `wsrep-sst-receive-address=127.0.0.1:${whole}`,
        'wsrep-sst-method=rsync',
        `wsrep-provider-options=${options.join(';')}`,
        'binlog-format=ROW',
        'innodb-autoinc-lock-mode=2',
      ];
      const firstArguments = at === 0 ? ['--wsrep-new-cluster'] : [];
      const node = await startMariadb({ durable: true, more, firstArguments }).catch(async (error: unknown) => {
        await new GaleraCluster(nodes).stop();
        throw error;
      });
      nodes.push(node);
    }
    return new GaleraCluster(nodes);
  }

  /** `mysql://root@host:port,host:port,host:port`, without a database. */
  get url(): string {
    return `mysql://root@${this.nodes.map(({ url }) => new URL(url).host).join(',')}`;
  }

  async stop(): Promise<void> {
    for (const node of [...this.nodes].reverse()) await node.stop();
  }
}
