import type { Load } from './load';

/**
 * Throws where a request failed other than by a refusal that says when to come back, or by a connection that was refused
 * before anything was sent.
 */
export async function onlyRefusedBeforeSending(_world: unknown, _database: unknown, { seen }: Load) {
  const others = [...seen.broken].filter(([code]) => code !== 'ECONNREFUSED');
  if (others.length > 0) throw new Error(`requests broke off: ${JSON.stringify(others)}`);
  return { requestsBrokenOff: 0 };
}
