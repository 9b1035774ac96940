import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

const isCommit = (bytes: Buffer): boolean => /^[^]{4}\x03COMMIT;?$/.test(bytes.toString('latin1'));

/** A line to a MySQL server that can be cut: at once, or after a commit was done and before its answer is heard. */
export class DatabaseProxy {
  /** So many of the next commits are done and not answered. */
  commitsToLose = 0;
  lost = 0;
  private readonly lines = new Set<Socket>();
  private server: Server | undefined;

  private constructor(private readonly behind: URL) {}

  /** Stands before the server of this URL, on a free port. */
  static async start(url: string): Promise<DatabaseProxy> {
    const proxy = new DatabaseProxy(new URL(url));
    await proxy.open(0);
    return proxy;
  }

  /** The same URL, through this line. */
  get url(): string {
    const url = new URL(this.behind);
    url.port = String(this.port);
    return url.href;
  }

  get port(): number {
    return (this.server?.address() as AddressInfo).port;
  }

  /** Breaks every connection. */
  cut(): void {
    for (const line of this.lines) line.destroy();
  }

  /** Breaks every connection and takes none for a while. */
  async away(milliseconds: number): Promise<void> {
    const { port } = this;
    await this.stop();
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    await this.open(port);
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server?.close(resolve));
    this.cut();
    await closed;
  }

  private async open(port: number): Promise<void> {
    this.server = createServer((near) => this.pass(near));
    await new Promise<void>((resolve) => this.server?.listen(port, '127.0.0.1', resolve));
  }

  private pass(near: Socket): void {
    const far = connect(Number(this.behind.port), this.behind.hostname);
    let losing = false;
    near.on('data', (bytes: Buffer) => {
      if (this.commitsToLose > 0 && isCommit(bytes)) {
        this.commitsToLose -= 1;
        losing = true;
      }
      far.write(bytes);
    });
    far.on('data', (bytes: Buffer) => {
      if (!losing) return void near.write(bytes);
      this.lost += 1;
      near.destroy();
      far.destroy();
    });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      this.lines.add(one);
      one.setNoDelay(true);
      one.on('error', () => one.destroy());
      one.on('close', () => {
        this.lines.delete(one);
        other.destroy();
      });
    }
  }
}
