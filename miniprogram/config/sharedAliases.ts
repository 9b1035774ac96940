import path from 'node:path';

/** The part of webpack-chain that is used here. */
export interface Chain {
  resolve: { alias: { set(name: string, target: string): unknown } };
  module: { set(name: string, value: unknown): unknown };
  performance: { hints(value: false): unknown };
}

/**
 * The contracts tell the phone routes and types; the server alone checks what comes in. So the phone takes the
 * schemas' shapes without the checking library, which saves it 50 KiB.
 */
export function sharedAliases(chain: Chain): void {
  chain.resolve.alias.set('zod/mini$', path.resolve(__dirname, '../src/api/inertSchemas.js'));
  chain.module.set('strictExportPresence', true);
  chain.performance.hints(false);
}
