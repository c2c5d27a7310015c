import type { Transaction } from '#store';

/**
 * Remembers rows that are in the database for good, so that they are not asked for again. A row that a transaction has
 * inserted may still be rolled back: it counts as known only when another transaction has seen it.
 */
export class KnownRows<Value> {
  private readonly known = new Map<string, Value>();
  private readonly insertedBy = new WeakMap<Transaction, Set<string>>();

  /** @param limit entries kept; beyond it all are forgotten and learned again */
  constructor(private readonly limit: number) {}

  get(key: string): Value | undefined {
    return this.known.get(key);
  }

  /** The transaction has inserted the row. */
  inserted(transaction: Transaction, key: string): void {
    const keys = this.insertedBy.get(transaction) ?? new Set<string>();
    keys.add(key);
    this.insertedBy.set(transaction, keys);
  }

  /** The transaction has found the row in place. */
  found(transaction: Transaction, key: string, value: Value): void {
    if (this.insertedBy.get(transaction)?.has(key) === true) return;
    if (this.known.size >= this.limit) this.known.clear();
    this.known.set(key, value);
  }
}
