import { createServer, request as ask, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { startS3, type RunningS3 } from '../../support/s3';

/**
 * What a storage does half of the time while in trouble: answers an error before or after it did what was asked, breaks
 * off in the middle of an object, or cuts the line.
 */
export type StorageTrouble = 'refuses' | 'doesAndRefuses' | 'breaksOff' | 'cuts';

/** A server that speaks the S3 protocol and can be in trouble. */
export class BadStorage {
  trouble: StorageTrouble | undefined;
  /** How many requests met the trouble. */
  troubled = 0;
  private readonly server: Server;

  private constructor(private readonly behind: RunningS3) {
    this.server = createServer((request, response) => void this.pass(request, response));
  }

  static async start(): Promise<BadStorage> {
    const storage = new BadStorage(await startS3());
    await new Promise<void>((resolve) => storage.server.listen(0, '127.0.0.1', resolve));
    return storage;
  }

  /** The settings of a program that keeps its papers here. */
  get environment(): Record<string, string> {
    const { bucket, accessKey, secretKey, region } = this.behind.settings;
    const { port } = this.server.address() as AddressInfo;
    return {
      STORAGE: 's3',
      S3_ENDPOINT: `http://127.0.0.1:${port}`,
      S3_BUCKET: bucket,
      S3_ACCESS_KEY: accessKey,
      S3_SECRET_KEY: secretKey,
      S3_REGION: region,
    };
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
    await this.behind.stop();
  }

  private async pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const trouble = Math.random() < 0.5 ? this.trouble : undefined;
    if (trouble) this.troubled += 1;
    const body = await buffer(request).catch(() => undefined);
    if (!body || trouble === 'cuts') return void request.socket.destroy();
    if (trouble === 'refuses') return refuse(response);
    const answer = await this.forward(request, body).catch(() => undefined);
    if (!answer) return void request.socket.destroy();
    if (trouble === 'doesAndRefuses') return refuse(response);
    response.writeHead(answer.status, answer.headers);
    if (trouble !== 'breaksOff' || answer.body.length < 2) return void response.end(answer.body);
    response.write(answer.body.subarray(0, answer.body.length / 2), () => request.socket.destroy());
  }

  private forward(request: IncomingMessage, body: Buffer) {
    const { hostname, port } = new URL(this.behind.settings.endpoint);
    const { method, url, headers } = request;
    return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>((resolve, reject) => {
      const passed = ask({ hostname, port, method, path: url, headers }, (answer) => {
        buffer(answer).then(
          (content) => resolve({ status: answer.statusCode ?? 500, headers: answer.headers, body: content }),
          reject,
        );
      });
      passed.on('error', reject);
      passed.end(body);
    });
  }
}

function refuse(response: ServerResponse): void {
  response.writeHead(500, { 'content-type': 'application/xml' });
  response.end('<?xml version="1.0"?><Error><Code>InternalError</Code><Message>try again</Message></Error>');
}
