import { createServer, type Server } from 'node:http';
import { Inject, Singleton } from '@midwayjs/core';
import { Settings } from '../settings/settings';
import { Metrics } from './metrics';

/** Answers `/metrics` at a port of its own, so that no proxy in front of the program can let it out. */
@Singleton()
export class MetricsServer {
  @Inject() private readonly metrics!: Metrics;
  @Inject() private readonly settings!: Settings;
  private server: Server | undefined;

  /** Listens where the settings say; nothing without METRICS_PORT. Answers the port. */
  async start(): Promise<number | undefined> {
    const { metrics: place } = this.settings;
    if (!place) return undefined;
    const server = createServer((request, response) => {
      const known = request.method === 'GET' && request.url === '/metrics';
      if (!known) {
        response.writeHead(404).end();
        return;
      }
      void this.metrics.text().then((text) => {
        response.writeHead(200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }).end(text);
      });
    });
    this.server = server;
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(place.port, place.host, resolve);
    });
    const address = server.address();
    return typeof address === 'object' ? address?.port : undefined;
  }

  /** The last to be closed: until then it tells how the process ends. */
  async stop(): Promise<void> {
    const { server } = this;
    if (!server) return;
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  }
}
