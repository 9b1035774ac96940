import { DatabaseProxy } from '../../../../tests/support/databaseProxy';
import { openTestDatabase, type OpenTestDatabase } from '../../../../tests/support/openTestDatabase';
import { id, text } from './column';
import { Database } from './database';
import { isConnectionLost } from './isConnectionLost';
import { isDatabaseAway } from './isDatabaseAway';
import { MysqlEngine } from './mysqlEngine';
import { Schema } from './schema';

const onServer = process.env['TEST_DIALECT'] === 'mariadb' ? describe : describe.skip;

onServer('a connection that breaks (only a server has one)', () => {
  let opened: OpenTestDatabase;
  let line: DatabaseProxy;
  let database: Database;
  let next = 0;
  const newThing = (): { id: string; name: string } => ({ id: `T${(next += 1)}`, name: 'thing' });
  const there = async (thing: { id: string }): Promise<number> =>
    (await opened.database.select('SELECT id FROM thing WHERE id = ?', [thing.id])).length;

  beforeAll(async () => {
    opened = await openTestDatabase();
    const schema = new Schema('mysql', async (sql) => void (await opened.database.execute(sql)));
    await schema.createTable('thing', { id: id(), name: text(40) }, { primaryKey: ['id'] });
    line = await DatabaseProxy.start(opened.place.url!);
    database = new Database(new MysqlEngine(line.url, 5));
  });
  afterAll(async () => {
    await database.close();
    await line.stop();
    await opened.close();
  });

  it('in a transaction: the work is done again from the start, and once', async () => {
    const thing = newThing();
    let attempts = 0;
    await database.transaction(async (tx) => {
      attempts += 1;
      await database.insert('thing', thing, tx);
      if (attempts === 1) line.cut();
      await database.select('SELECT 1 AS one', [], tx);
    });
    expect([attempts, await there(thing)]).toEqual([2, 1]);
  });

  it('with a commit: nobody knows whether it was made, so the work is not done again', async () => {
    const thing = newThing();
    line.commitsToLose = 1;
    const failure: unknown = await database
      .transaction((tx) => database.insert('thing', thing, tx))
      .catch((error: unknown) => error);
    expect([isConnectionLost(failure), isDatabaseAway(failure), await there(thing)]).toEqual([true, true, 1]);
  });

  it('with the commit of a request that knows its own key: it is asked again and finds what it did', async () => {
    const thing = newThing();
    line.commitsToLose = 1;
    const found = await database.requestTransaction(async (tx) => {
      const before = await database.select('SELECT id FROM thing WHERE id = ?', [thing.id], tx);
      if (before.length === 0) await database.insert('thing', thing, tx);
      return before.length;
    });
    expect([found, await there(thing)]).toEqual([1, 1]);
  });

  it('while the server is away: reads and transactions wait until it is back', async () => {
    const thing = newThing();
    const back = line.away(600);
    const work = database.transaction((tx) => database.insert('thing', thing, tx));
    expect(await database.select('SELECT 1 AS one')).toEqual([{ one: 1 }]);
    await Promise.all([work, back]);
    expect(await there(thing)).toBe(1);
  });

  it('to the first of several servers: the next one is taken', async () => {
    const { port, pathname } = new URL(opened.place.url!);
    const several = new Database(new MysqlEngine(`mysql://root@127.0.0.1:1,127.0.0.1:${port}${pathname}`, 5));
    await several.transaction(async (tx) => {
      expect(await several.select('SELECT 1 AS one', [], tx)).toEqual([{ one: 1 }]);
    });
    await several.close();
  });
});
