import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Where a source of data answers over the network, and how it knows us. */
export interface SourceConnection {
  readonly address: string;
  /** Sent as a bearer token. */
  readonly credential: string;
  /** How long one answer may take. */
  readonly patienceMilliseconds: number;
}

/** By the code that the policy packs give the source. */
export type SourceConnections = Readonly<Record<string, SourceConnection>>;

const fileSchema = z.record(
  z.string(),
  z.strictObject({
    address: z.url({ protocol: /^https?$/ }),
    /** The name of the environment variable that holds the credential. */
    credential: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
    patienceSeconds: z.number().min(0.1).max(60).default(10),
  }),
);

const onThisMachine = /^(localhost|127\.|\[::1\])/;

interface Reading {
  environment: NodeJS.ProcessEnv;
  mode: 'demonstration' | 'production';
  problems: string[];
}

/** Reads SOURCES_FILE: which sources are connected. What is wrong is appended to `problems`, a sentence each. */
export function readSources(path: string | undefined, { environment, mode, problems }: Reading): SourceConnections {
  if (path === undefined) return {};
  const read = fileSchema.safeParse(jsonIn(path));
  if (!read.success) {
    problems.push(`SOURCES_FILE ${path} must hold JSON: source → { address, credential, patienceSeconds }`);
    return {};
  }
  return Object.fromEntries(
    Object.entries(read.data).map(([code, { address, credential, patienceSeconds }]) => {
      const secret = environment[credential] ?? '';
      if (secret === '') problems.push(`SOURCES_FILE: ${credential}, the credential of ${code}, is not set`);
      if (mode === 'production' && !address.startsWith('https:'))
        problems.push(`SOURCES_FILE: the address of ${code} must be https in production`);
      if (mode === 'production' && onThisMachine.test(new URL(address).host))
        problems.push(`SOURCES_FILE: ${code} lies on this machine, as a demonstration's does`);
      return [code, { address, credential: secret, patienceMilliseconds: patienceSeconds * 1000 }];
    }),
  );
}

function jsonIn(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
