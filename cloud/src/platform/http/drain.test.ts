import { Agent, createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { drain } from './drain';

/** Asks once over a connection that is kept; tells what was answered and whether the connection stays. */
function ask(server: Server, agent: Agent): Promise<{ said: string; connection: string | undefined }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', agent }, (answer) => {
      text(answer).then((said) => resolve({ said, connection: answer.headers.connection }), reject);
    }).on('error', reject);
  });
}

describe('a server that is told to end', () => {
  let server: Server;
  let agent: Agent;
  let port: number;
  beforeEach(async () => {
    server = createServer((_request, response) => response.end('here'));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    ({ port } = server.address() as AddressInfo);
    agent = new Agent({ keepAlive: true, maxSockets: 1 });
  });
  afterEach(() => agent.destroy());

  it('answers what still comes over a connection it kept, and closes it with the answer; takes no new one', async () => {
    expect((await ask(server, agent)).connection).toBe('keep-alive');
    const kept = { address: () => ({ port }) } as unknown as Server;
    const ended = drain(server, 25_000);
    expect(await ask(kept, agent)).toEqual({ said: 'here', connection: 'close' });
    await ended;
    await expect(ask(kept, new Agent())).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('does not wait for ever for a connection that nobody uses', async () => {
    await ask(server, agent);
    await drain(server, 1_000);
    expect(server.listening).toBe(false);
  });
});
