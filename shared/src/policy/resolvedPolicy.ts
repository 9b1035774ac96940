import type { PlainDate } from '../kernel/plainDate';
import type { RegionCode } from '../kernel/regionCode';
import { specOf, type ParamId, type ParamIdOf } from './paramCatalogue';

/** The value of a parameter in one place on one day, and who says so. */
export interface ResolvedValue {
  id: string;
  value: unknown;
  unit: string;
  /** As cited, `JDZ 三(一)1`; null where the text is not at hand. */
  clause: string | null;
  source: string;
  validFrom: PlainDate;
  /** No source gives the value, or its text is not at hand. */
  assumed: boolean;
  note: string | null;
  fromRegion: RegionCode;
  packVersion: string;
  /** What narrower packs say about being silent, nearest first. */
  silent: string[];
}

/** Money as a pack writes it, in whole fen. */
export interface PolicyMoney {
  amountFen: number;
  per: 'month' | 'year' | 'once';
}

/** Everything that applies in one place on one day; plain data, so that it can be sent and stored. */
export interface ResolvedValues {
  regionCode: RegionCode;
  onDate: PlainDate;
  /** Every pack that was looked at, nearest first: `360200000000@2024.1 360000000000@2025.1 …`. */
  packVersion: string;
  values: Record<string, ResolvedValue>;
}

// `string & {}` keeps the known ids as suggestions and lets a table hold an id as plain text.
type Id<Known extends string> = Known | (string & {});

/** The policy of one place on one day. Each getter throws RangeError for a parameter without a value, or of another type. */
export interface ResolvedPolicy extends ResolvedValues {
  has(id: Id<ParamId>): boolean;
  get(id: Id<ParamId>): ResolvedValue;
  number(id: Id<ParamIdOf<'number'>>): number;
  string(id: Id<ParamIdOf<'string'>>): string;
  boolean(id: Id<ParamIdOf<'boolean'>>): boolean;
  money(id: Id<ParamIdOf<'money'>>): PolicyMoney;
  list(id: Id<ParamIdOf<'list' | 'numberList'>>): readonly (string | number)[];
  record(id: Id<ParamIdOf<'record'>>): Readonly<Record<string, string | number>>;
  /** A structured value (catalogue of papers, check-list, …), checked against its schema when the pack was loaded. */
  structure<T>(id: Id<ParamIdOf<'structure'>>): T;
}

const moneyPeriods: Record<string, PolicyMoney['per']> = { yuanPerMonth: 'month', yuanPerYear: 'year', yuan: 'once' };

type Getters = Omit<ResolvedPolicy, keyof ResolvedValues>;

const known = new WeakMap<ResolvedValues['values'], Getters>();

/** Puts the getters around resolved values; policies of the same values share them, and with them what was looked up. */
export function policyOf(resolved: ResolvedValues): ResolvedPolicy {
  const getters = known.get(resolved.values) ?? gettersOf(resolved);
  known.set(resolved.values, getters);
  return { ...resolved, ...getters };
}

function gettersOf(resolved: ResolvedValues): Getters {
  const values = new Map(Object.entries(resolved.values));
  const get = (id: string): ResolvedValue => {
    const found = values.get(id);
    if (!found) throw new RangeError(`no value of ${id} in ${resolved.packVersion}`);
    return found;
  };
  const typed = <T>(...types: string[]) => {
    const checked = new Map<string, T>();
    return (id: string): T => {
      const seen = checked.get(id);
      if (seen !== undefined) return seen;
      const type = specOf(id)?.type;
      if (!type || !types.includes(type))
        throw new RangeError(`${id} is ${type ?? 'unknown'}, not ${types.join(' or ')}`);
      const value = get(id).value as T;
      checked.set(id, value);
      return value;
    };
  };
  const amountOf = typed<number>('money');
  return {
    has: (id) => values.has(id),
    get,
    number: typed('number'),
    string: typed('string'),
    boolean: typed('boolean'),
    money: (id) => ({ amountFen: Math.round(amountOf(id) * 100), per: moneyPeriods[get(id).unit] ?? 'once' }),
    list: typed('list', 'numberList'),
    record: typed('record'),
    structure: typed<never>('structure'),
  };
}
