import { AsyncLocalStorage } from 'node:async_hooks';
import type { Transaction } from 'sequelize';

interface Scope {
  readonly tx: Transaction & { readonly finished?: string };
  /** A request that is one transaction: whatever runs in it joins without being told. */
  readonly joins: boolean;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Runs work with the knowledge that it stands in a transaction. */
export function inScope<T>(tx: Transaction, joins: boolean, work: () => Promise<T>): Promise<T> {
  return scopes.run({ tx, joins }, work);
}

/**
 * The transaction that a query or a transaction without one of its own joins: that of a request which is one as a
 * whole, otherwise none. Throws where an explicit transaction was forgotten: the query would see other data, or wait
 * for itself for ever.
 */
export function transactionToJoin(): Transaction | undefined {
  const scope = scopes.getStore();
  if (!scope || scope.tx.finished !== undefined) return undefined;
  if (scope.joins) return scope.tx;
  throw new Error('a query inside a transaction was not given the transaction');
}

/** Throws where an open transaction surrounds a query that runs outside it. */
export function refuseForgottenTransaction(): void {
  const scope = scopes.getStore();
  if (scope && scope.tx.finished === undefined) {
    throw new Error('a query inside a transaction was not given the transaction');
  }
}
