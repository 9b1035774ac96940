import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The text that every scanner calls a virus though it is none, written in two halves so that no scanner minds this file. */
export const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`;
const signature = 'Eicar-Test-Signature';

/** How it behaves: as clamd does, or badly. */
export type Manner = 'well' | 'hangsUp' | 'silent' | 'takesNothing' | 'nonsense' | 'endless' | 'halfAnswer';

/**
 * Speaks clamd's protocol on a free port or on a socket: `zPING`, and `zINSTREAM` with pieces behind their lengths, up to a
 * limit. Finds the EICAR text and nothing else.
 */
export class ClamdStandIn {
  manner: Manner = 'well';
  mostBytes = 25 * 1024 * 1024;
  /** The contents that came whole. */
  readonly scanned: Buffer[] = [];
  /** Sizes of the pieces that came. */
  readonly pieces: number[] = [];
  private readonly sockets = new Set<Socket>();
  private folder: string | undefined;

  private constructor(
    private readonly server: Server,
    readonly setting: string,
  ) {}

  /** Begins to listen; `setting` is what an operator writes for it. */
  static async start(kind: 'port' | 'socket' = 'port'): Promise<ClamdStandIn> {
    const server = createServer();
    const folder = kind === 'socket' ? await mkdtemp(join(tmpdir(), 'twin-pledge-clamd-')) : undefined;
    const path = folder && join(folder, 'clamd.sock');
    await new Promise<void>((resolve) => {
      if (path) server.listen(path, resolve);
      else server.listen(0, '127.0.0.1', resolve);
    });
    const standIn = new ClamdStandIn(server, path ?? `127.0.0.1:${(server.address() as AddressInfo).port}`);
    standIn.folder = folder;
    server.on('connection', (socket) => standIn.serve(socket));
    return standIn;
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((resolve) => this.server.close(resolve));
    if (this.folder) await rm(this.folder, { recursive: true, force: true });
  }

  private serve(socket: Socket): void {
    this.sockets.add(socket);
    socket.on('close', () => this.sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    if (this.manner === 'takesNothing') return;
    let received = Buffer.alloc(0);
    let streaming = false;
    let length = 0;
    const content: Buffer[] = [];
    const answer = (text: string): void => void socket.end(`${text}\0`);
    socket.on('data', (bytes: Buffer) => {
      received = Buffer.concat([received, bytes]);
      if (!streaming) {
        const end = received.indexOf(0);
        if (end < 0) return;
        const command = received.toString('latin1', 0, end);
        if (command === 'zPING') return this.manner === 'well' ? answer('PONG') : undefined;
        if (command !== 'zINSTREAM') return answer('UNKNOWN COMMAND');
        received = received.subarray(end + 1);
        streaming = true;
      }
      while (received.length >= 4) {
        const next = received.readUInt32BE(0);
        if (next === 0) return this.say(socket, Buffer.concat(content), answer);
        if (this.manner === 'hangsUp') return void socket.destroy();
        if (length + next > this.mostBytes) {
          socket.pause();
          return answer('INSTREAM size limit exceeded. ERROR');
        }
        if (received.length < 4 + next) return;
        content.push(received.subarray(4, 4 + next));
        this.pieces.push(next);
        length += next;
        received = received.subarray(4 + next);
      }
    });
  }

  private say(socket: Socket, content: Buffer, answer: (text: string) => void): void {
    if (this.manner === 'silent') return;
    if (this.manner === 'hangsUp') return void socket.destroy();
    if (this.manner === 'halfAnswer') return void socket.end('stream: O');
    if (this.manner === 'nonsense') return answer('HTTP/1.1 400 Bad Request');
    if (this.manner === 'endless') return void socket.write('x'.repeat(10_000));
    this.scanned.push(content);
    answer(content.includes(eicar) ? `stream: ${signature} FOUND` : 'stream: OK');
  }
}
