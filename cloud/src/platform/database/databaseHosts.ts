/** One server of the database. */
export interface DatabaseHost {
  readonly host: string;
  readonly port: number;
}

const usualPort = 3306;
const avoidedMilliseconds = 5_000;

/**
 * The servers of one database, the nodes of a cluster for instance, in the order in which they are wanted. All connections
 * go to the first that answers: rows that are locked to be read are locked on one node only.
 */
export class DatabaseHosts {
  /** The address for the first of them, as a URL names one server. */
  readonly url: string;
  private readonly hosts: readonly DatabaseHost[];
  private readonly avoidedUntil = new Map<DatabaseHost, number>();

  /** From `mysql://user:password@one:3306,two:3306/name`. */
  constructor(url: string) {
    const parts = /^(mysql:\/\/(?:[^/]*@)?)([^/@]+)(\/.*)$/.exec(url);
    if (!parts) throw new Error('not the address of a database');
    const [, before = '', names = '', after = ''] = parts;
    const texts = names.split(',');
    this.hosts = texts.map(hostOf);
    this.url = `${before}${texts[0]}${after}`;
  }

  /** All of them; those that failed a moment ago last. */
  inOrder(): readonly DatabaseHost[] {
    const now = Date.now();
    const avoided = (host: DatabaseHost): boolean => (this.avoidedUntil.get(host) ?? 0) > now;
    return [...this.hosts.filter((host) => !avoided(host)), ...this.hosts.filter(avoided)];
  }

  /** Asks the others first for a while. */
  avoid(host: DatabaseHost): void {
    this.avoidedUntil.set(host, Date.now() + avoidedMilliseconds);
  }
}

function hostOf(text: string): DatabaseHost {
  const [, host = text, port] = /^(\[[^\]]+\]|[^:]+)(?::(\d+))?$/.exec(text) ?? [];
  return { host: host.replace(/^\[|\]$/g, ''), port: port === undefined ? usualPort : Number(port) };
}
