/** Where a virus scanner listens: at a port, or at a socket in the file system. */
export type ScannerAddress = { readonly host: string; readonly port: number } | { readonly path: string };

const hostAndPort = /^(?:\[([0-9A-Fa-f:.]+)\]|([A-Za-z0-9._-]+)):(\d{1,5})$/;

/** Reads `host:port`, `[IPv6]:port` or the absolute path of a socket; undefined for anything else. */
export function scannerAddress(text: string): ScannerAddress | undefined {
  if (text.startsWith('/')) return { path: text };
  const [, ipv6, name, digits] = hostAndPort.exec(text) ?? [];
  const host = ipv6 ?? name;
  const port = Number(digits);
  return host !== undefined && port >= 1 && port <= 65_535 ? { host, port } : undefined;
}
