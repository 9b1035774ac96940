import { createServer } from 'node:net';

/** Whether a server could listen on this TCP port of this host (an address of this machine) now. */
export function portIsFree(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
