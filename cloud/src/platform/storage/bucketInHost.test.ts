import dns from 'node:dns';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { S3Store } from './s3Store';

type Told = (error: Error | null, address: string | dns.LookupAddress[], family?: number) => void;

interface Asked {
  readonly line: string;
  readonly host: string | undefined;
}

/** Keeps what is put under host and path, as a cloud does that tells buckets apart by the host's name alone. */
async function startShelf() {
  const asked: Asked[] = [];
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    void buffer(request).then((body) => {
      const { method = '', url = '', headers } = request;
      asked.push({ line: `${method} ${url}`, host: headers.host });
      const place = `${headers.host}${url}`;
      if (method === 'PUT') kept.set(place, body);
      const found = kept.get(place);
      response.writeHead(found ? 200 : 404, { etag: '"1"' }).end(method === 'GET' ? found : undefined);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, asked, port: (server.address() as AddressInfo).port };
}

describe('a bucket named by', () => {
  const storing = async (bucketIn: 'path' | 'host') => {
    const { server, asked, port } = await startShelf();
    const lookup = jest
      .spyOn(dns, 'lookup')
      .mockImplementation(((_: string, { all }: dns.LookupAllOptions, told: Told) =>
        all ? told(null, [{ address: '127.0.0.1', family: 4 }]) : told(null, '127.0.0.1', 4)) as typeof dns.lookup);
    try {
      const endpoint = `http://oss.test:${port}`;
      const keys = { accessKey: 'A', secretKey: 'B', region: 'cn-hangzhou' };
      const store = new S3Store({ kind: 's3', endpoint, bucket: 'papers', bucketIn, ...keys });
      await store.put('files/ONE', Readable.from([Buffer.from('content')], { objectMode: false }));
      expect((await buffer(await store.get('files/ONE'))).toString()).toBe('content');
      return asked.map(({ line, host }) => `${line} at ${host?.replace(`:${port}`, '')}`);
    } finally {
      lookup.mockRestore();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  };

  it('the host is asked for there, with nothing of it in the path', async () => {
    expect(await storing('host')).toEqual(['PUT /files/ONE at papers.oss.test', 'GET /files/ONE at papers.oss.test']);
  });

  it('the path is asked for at the endpoint itself', async () => {
    expect(await storing('path')).toEqual(['PUT /papers/files/ONE at oss.test', 'GET /papers/files/ONE at oss.test']);
  });
});
