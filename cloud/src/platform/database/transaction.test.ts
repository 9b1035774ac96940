import { openTestDatabase, type OpenTestDatabase } from '../../../../tests/support/openTestDatabase';
import { id, integer, text, withDefault } from './column';
import type { Database, Transaction } from './database';
import { Schema } from './schema';

describe('transactions', () => {
  let opened: OpenTestDatabase;
  let database: Database;
  let next = 0;
  const newThing = (name: string): { id: string; name: string } => ({ id: `T${(next += 1)}`, name });
  const counterOf = async (thing: { readonly id: string }): Promise<number | undefined> =>
    (await database.selectOne<{ counter: number }>('SELECT counter FROM thing WHERE id = ?', [thing.id]))?.counter;

  beforeAll(async () => {
    opened = await openTestDatabase();
    database = opened.database;
    const schema = new Schema(database.dialect, async (sql) => void (await database.execute(sql)));
    await schema.createTable(
      'thing',
      { id: id(), name: text(40), counter: withDefault(integer(), 0) },
      { primaryKey: ['id'] },
    );
  });
  afterAll(() => opened.close());

  it('keep all or nothing', async () => {
    const thing = newThing('undone');
    const work = database.transaction(async (tx) => {
      await database.insert('thing', thing, tx);
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await counterOf(thing)).toBeUndefined();
  });

  it('lose no update when many count at once', async () => {
    const thing = newThing('counted');
    await database.insert('thing', thing);
    const sql = `SELECT counter FROM thing WHERE id = ?${database.forUpdate}`;
    const countUp = (): Promise<void> =>
      database.transaction(async (tx) => {
        const row = await database.selectOne<{ counter: number }>(sql, [thing.id], tx);
        await new Promise((resolve) => setTimeout(resolve, 2));
        await database.update('thing', { counter: (row?.counter ?? 0) + 1 }, { id: thing.id }, tx);
      });
    await Promise.all(Array.from({ length: 25 }, countUp));
    expect(await counterOf(thing)).toBe(25);
  });

  it('let plain reads go on after them, in turn', async () => {
    const thing = newThing('queued');
    const writing = database.transaction(async (tx) => {
      await database.insert('thing', thing, tx);
      await new Promise((resolve) => setTimeout(resolve, 30));
    });
    await Promise.all([writing, database.select('SELECT 1 AS one'), database.select('SELECT 2 AS two')]);
    expect(await counterOf(thing)).toBe(0);
  });

  it('join an outer one that is passed on', async () => {
    const thing = newThing('joined');
    const work = database.transaction(async (outer) => {
      await database.transaction(async (tx) => database.insert('thing', thing, tx), outer);
      throw new Error('outer fails');
    });
    await expect(work).rejects.toThrow('outer fails');
    expect(await counterOf(thing)).toBeUndefined();
  });

  it('notice a query that was not given them', async () => {
    await expect(database.transaction(() => database.select('SELECT 1 AS one'))).rejects.toThrow(
      /not given the transaction/,
    );
    const nested = database.transaction(() => database.transaction(async () => undefined));
    await expect(nested).rejects.toThrow(/not given the transaction/);
    expect(await database.select('SELECT 1 AS one')).toHaveLength(1);
  });

  it('of a whole request take in all that happens in it, and undo a part alone', async () => {
    const [kept, dropped] = [newThing('kept'), newThing('dropped')];
    await database.requestTransaction(async () => {
      await database.insert('thing', kept);
      const part = database.transaction(async (tx) => {
        await database.insert('thing', dropped, tx);
        throw new Error('part');
      });
      await expect(part).rejects.toThrow('part');
      expect(await counterOf(kept)).toBe(0);
    });
    expect([await counterOf(kept), await counterOf(dropped)]).toEqual([0, undefined]);
  });

  it('tell what waits for the commit, and only then', async () => {
    const told: string[] = [];
    await database.transaction(async (tx) => {
      tx.afterCommit(() => void told.push('committed'));
      expect(told).toEqual([]);
    });
    expect(told).toEqual(['committed']);
    const failed = database.transaction(async (tx) => {
      tx.afterCommit(() => void told.push('never'));
      throw new Error('no');
    });
    await expect(failed).rejects.toThrow('no');
    expect(told).toEqual(['committed']);
  });

  it('that block each other are both done in the end', async () => {
    const [one, other] = [newThing('one'), newThing('other')];
    await database.insert('thing', one);
    await database.insert('thing', other);
    const add = async (thing: { readonly id: string }, tx: Transaction): Promise<void> => {
      await database.execute('UPDATE thing SET counter = counter + 1 WHERE id = ?', [thing.id], tx);
      await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const inOrder = (first: typeof one, second: typeof one): Promise<void> =>
      database.transaction(async (tx) => {
        await add(first, tx);
        await add(second, tx);
      });
    await Promise.all(Array.from({ length: 4 }, () => [inOrder(one, other), inOrder(other, one)]).flat());
    expect([await counterOf(one), await counterOf(other)]).toEqual([8, 8]);
  });
});
