import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { connectionLimits } from '../../cloud/src/platform/http/connectionLimits';
import { startCloud, type RunningCloud } from '../support/startCloud';
import { statusesIn } from './rawConnection';

const atOnce = 20;
const hurried = { wholeHead: 600, wholeRequest: 1_200, silence: 800, kept: 75_000, betweenLooks: 50 };
const postHead = [
  'POST /api/sign-in/staff HTTP/1.1',
  'Host: x',
  'Content-Type: application/json',
  'Content-Length: 100000',
].join('\r\n');

describe('who holds connections open for nothing', () => {
  let cloud: RunningCloud;
  let sockets: Socket[] = [];
  beforeAll(async () => {
    cloud = await startCloud({ connectionLimits: hurried });
  });
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    sockets = [];
  });
  afterAll(() => cloud.stop());

  /** Opens a connection that says `begun` and then, while it is open, one letter after the other. */
  function slow(begun: string, letters: string): Promise<string> {
    return new Promise((resolve) => {
      const pieces: Buffer[] = [];
      const socket = connect(Number(new URL(cloud.url).port), '127.0.0.1');
      sockets.push(socket);
      let drip: NodeJS.Timeout | undefined;
      let at = 0;
      socket.on('connect', () => {
        socket.write(begun);
        if (letters !== '') drip = setInterval(() => socket.write(letters[at++ % letters.length]!), 20);
      });
      socket.on('data', (piece) => pieces.push(piece));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        clearInterval(drip);
        resolve(Buffer.concat(pieces).toString('latin1'));
      });
    });
  }

  /** Everybody else is served as long as it lasts. */
  async function othersAreServedUntil<T>(done: Promise<T>): Promise<T> {
    let going = true;
    const over = done.finally(() => (going = false));
    let served = 0;
    while (going) {
      const answer = await fetch(`${cloud.url}/api/public/settings`, { headers: { connection: 'close' } });
      expect(answer.status).toBe(200);
      served += 1;
      await pause(20);
    }
    expect(served).toBeGreaterThan(2);
    return over;
  }

  const many = <T>(one: () => Promise<T>): Promise<T[]> => Promise.all(Array.from({ length: atOnce }, one));
  const faults = () => cloud.logged.filter((line) => line.includes('"level":"error"'));

  it.each([
    ['sends its head letter by letter', 'GET /health HTTP/1.1\r\nHost: x\r\nX-Slow: ', 'a'],
    ['sends its body letter by letter', `${postHead}\r\n\r\n{"loginName":"`, 'a'],
    ['sends its body in chunks of a letter', `${chunked()}1\r\n{\r\n`, '1\r\na\r\n'],
  ])('%s: told 408 and closed, others are served meanwhile', async (_, begun, letters) => {
    const answers = await othersAreServedUntil(many(() => slow(begun, letters)));
    expect(answers.map((text) => statusesIn(text))).toEqual(answers.map(() => [408]));
    expect(answers.join()).not.toMatch(/node|stack|error:/i);
    expect(faults()).toEqual([]);
  });

  it.each([
    ['says nothing at all', ''],
    ['falls silent in its head', 'GET /health HTTP/1.1\r\nHost'],
    ['falls silent in its body', `${postHead}\r\n\r\n{`],
  ])('%s: closed', async (_, begun) => {
    const answers = await othersAreServedUntil(many(() => slow(begun, '')));
    for (const text of answers) expect(statusesIn(text).filter((status) => status !== 408)).toEqual([]);
    expect(faults()).toEqual([]);
  });

  it('never takes its answers: let go of, with all that waited for it', async () => {
    const { length } = await (await fetch(`${cloud.url}/openapi.json`)).text();
    const asked = 'GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n'.repeat(Math.ceil(30_000_000 / length));
    for (let at = 0; at < 5; at += 1) {
      const socket = connect(Number(new URL(cloud.url).port), '127.0.0.1', () => socket.write(asked));
      socket.on('error', () => undefined);
      socket.pause();
      sockets.push(socket);
    }
    const open = () => new Promise<number>((resolve) => cloud.server.getConnections((__, count) => resolve(count)));
    while ((await open()) < 5) await pause(5);
    const alone = async (): Promise<void> => {
      // Their ends and not ours: none of these connections was closed from here.
      while ((await open()) > 1) await pause(50);
    };
    await othersAreServedUntil(alone());
    expect(sockets.every(({ destroyed }) => !destroyed)).toBe(true);
    expect(faults()).toEqual([]);
  });

  it('is given by default what a photo over a weak signal needs, and not more', () => {
    const { wholeHead, wholeRequest, silence, betweenLooks } = connectionLimits;
    expect([wholeHead <= 20_000, wholeRequest <= 300_000, silence <= 120_000, betweenLooks <= 5_000]).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

function chunked(): string {
  const lines = ['POST /api/sign-in/staff HTTP/1.1', 'Host: x', 'Content-Type: application/json'];
  return `${[...lines, 'Transfer-Encoding: chunked'].join('\r\n')}\r\n\r\n`;
}
