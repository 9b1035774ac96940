import { DataTypes, Model, type InferAttributes, type InferCreationAttributes } from 'sequelize';
import { openTestDatabase, type OpenTestDatabase } from '../../../../tests/support/openTestDatabase';
import {
  amountFen,
  bytes,
  code,
  flag,
  id,
  instant,
  integer,
  json,
  longText,
  nullable,
  plainDate,
  text,
  withDefault,
} from './column';
import type { Database } from './database';
import { isDuplicateKey } from './isDuplicateKey';
import { Schema } from './schema';

interface Thing {
  readonly id: string;
  readonly name: string;
  readonly dueOn: string | null;
  readonly seenAt: Date;
  readonly amountFen: number;
  readonly open: number;
  readonly content: Buffer | null;
  readonly counter: number;
}

class ThingModel extends Model<InferAttributes<ThingModel>, InferCreationAttributes<ThingModel>> {
  declare id: string;
  declare name: string;
  declare dueOn: string | null;
  declare seenAt: Date;
  declare amountFen: number;
  declare open: number;
}

describe('the record', () => {
  let opened: OpenTestDatabase;
  let database: Database;
  let next = 0;
  const newThing = (name: string): Record<string, string | number | Date | Buffer | null> => ({
    id: `T${(next += 1)}`,
    name,
    dueOn: '2026-03-02',
    seenAt: new Date('2026-03-02T01:02:03.004Z'),
    amountFen: 9_007_199_254_740_991,
    open: 1,
    content: Buffer.from([0, 255, 7]),
    counter: 0,
  });

  beforeAll(async () => {
    opened = await openTestDatabase();
    database = opened.database;
    const schema = new Schema(database.dialect, async (sql) => void (await database.execute(sql)));
    await schema.createTable(
      'thing',
      {
        id: id(),
        name: text(40),
        due_on: nullable(plainDate()),
        seen_at: instant(),
        amount_fen: amountFen(),
        open: flag(),
        content: nullable(bytes()),
        counter: withDefault(integer(), 0),
        note: nullable(longText()),
        facts: nullable(json()),
        short: nullable(code(3)),
      },
      { primaryKey: ['id'], unique: { thing_name: ['name', 'id'] }, indexes: { thing_due: ['due_on', 'id'] } },
    );
    await schema.createTable('lone', { name: code(20) }, { primaryKey: ['name'] });
    ThingModel.init(
      {
        id: { type: DataTypes.STRING, primaryKey: true },
        name: DataTypes.STRING,
        dueOn: DataTypes.STRING,
        seenAt: DataTypes.DATE(3),
        amountFen: DataTypes.BIGINT,
        open: DataTypes.INTEGER,
      },
      { sequelize: database.sequelize, tableName: 'thing', underscored: true, timestamps: false },
    );
  });
  afterAll(() => opened.close());

  it('gives back what it was given: text, dates, instants to the millisecond, bytes, large sums', async () => {
    const thing = newThing('张三 👩‍👧 “quoted” \\ %_ \'"`');
    await database.insert('thing', thing);
    const row = await database.selectOne<Thing>(
      'SELECT id, name, due_on, seen_at, amount_fen, open, content, counter FROM thing WHERE id = ?',
      [thing.id as string],
    );
    expect(row).toEqual(thing);
  });

  it('keeps aggregates of instants instants', async () => {
    const row = await database.selectOne<{ latest: Date }>('SELECT MAX(seen_at) AS latest FROM thing');
    expect(row?.latest).toEqual(new Date('2026-03-02T01:02:03.004Z'));
  });

  it('reads through models what plain SQL wrote, and the other way', async () => {
    const plain = newThing('by SQL');
    await database.insert('thing', plain);
    const model = await ThingModel.findByPk(plain.id as string);
    expect([model?.seenAt, model?.dueOn]).toEqual([plain.seenAt, '2026-03-02']);
    const made = newThing('by model') as unknown as InferCreationAttributes<ThingModel>;
    await database.transaction(async (tx) => void (await ThingModel.create(made, { transaction: tx })));
    const row = await database.selectOne<Thing>('SELECT seen_at, amount_fen FROM thing WHERE id = ?', [made.id]);
    expect(row).toEqual({ seenAt: made.seenAt, amountFen: 9_007_199_254_740_991 });
    const between = await database.select('SELECT id FROM thing WHERE seen_at <= ? AND id IN (?)', [
      made.seenAt,
      [made.id, plain.id as string],
    ]);
    expect(between).toHaveLength(2);
  });

  it('compares text exactly, as an id must be', async () => {
    await database.insert('lone', { name: 'key' });
    await database.insert('lone', { name: 'KEY' });
    expect(await database.select('SELECT name FROM lone WHERE name = ?', ['Key'])).toEqual([]);
    await expect(database.insert('lone', { name: 'key' })).rejects.toMatchObject({
      code: expect.stringMatching(/^(ER_DUP_ENTRY|SQLITE_CONSTRAINT_PRIMARYKEY)$/),
    });
    const again = await database.insert('lone', { name: 'key' }).catch((error: unknown) => error);
    expect(isDuplicateKey(again)).toBe(true);
  });

  it.each<[string, Record<string, string | number>]>([
    ['too long a text', { short: 'four' }],
    ['a fraction for a whole number', { counter: 'x' }],
    ['a date of another length', { dueOn: '2026-3-2' }],
    ['nothing where something is needed', { name: null as unknown as string }],
  ])('refuses %s', async (what, change) => {
    if (what.startsWith('a date') && database.dialect === 'mysql') return;
    await expect(database.insert('thing', { ...newThing('bad'), ...change })).rejects.toThrow();
  });

  it('refuses values that no column holds, before they reach the driver', async () => {
    const wrong = { amount: 1 } as unknown as string;
    await expect(database.select('SELECT id FROM thing WHERE id = ?', [wrong])).rejects.toThrow(TypeError);
    await expect(database.select('SELECT id FROM thing WHERE counter = ?', [Number.NaN])).rejects.toThrow(TypeError);
    await expect(database.select('SELECT id FROM thing WHERE id = ? AND name = ?', ['x'])).rejects.toThrow(
      /more placeholders/,
    );
    await expect(database.select('SELECT id FROM thing', ['x'])).rejects.toThrow(/more values/);
    expect(await database.select("SELECT id FROM thing WHERE open = ? AND name = 'no ? here'", [true])).toEqual([]);
    expect(await database.select('SELECT id FROM thing WHERE id IN (?)', [[]])).toEqual([]);
  });

  it('never takes a value for SQL', async () => {
    const before = await database.select('SELECT id FROM thing');
    const found = await database.select('SELECT id FROM thing WHERE name = ?', [
      "' OR 1=1 -- \\' OR 1=1; DROP TABLE thing; --",
    ]);
    expect(found).toEqual([]);
    expect(await database.select('SELECT id FROM thing')).toHaveLength(before.length);
    await expect(database.insert('thing', { 'id`, `name': 'x' })).rejects.toThrow(/not a property/);
  });

  it('answers how many rows an update met, changed or not, and needs to be told which', async () => {
    const thing = newThing('same');
    await database.insert('thing', thing);
    expect(await database.update('thing', { name: 'same' }, { id: thing.id })).toBe(1);
    expect(await database.update('thing', { dueOn: null }, { id: thing.id })).toBe(1);
    expect(await database.update('thing', { name: 'found' }, { id: thing.id, dueOn: null })).toBe(1);
    expect(await database.update('thing', { name: 'x' }, { id: thing.id, name: 'other' })).toBe(0);
    await expect(database.update('thing', { name: 'x' }, {})).rejects.toThrow(/which rows/);
  });
});
