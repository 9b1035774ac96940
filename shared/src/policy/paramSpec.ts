export type ParamType = 'number' | 'money' | 'string' | 'boolean' | 'list' | 'numberList' | 'record' | 'structure';

export const units = {
  none: '',
  workingDays: '个工作日',
  calendarDays: '天',
  months: '个月',
  years: '年',
  times: '次',
  people: '人',
  percent: '%',
  multiple: '倍',
  age: '周岁',
  dayOfMonth: '日',
  days: '天',
  yuan: '元',
  yuanPerMonth: '元/月',
  yuanPerYear: '元/年',
} as const;

export type Unit = keyof typeof units;

/** What a parameter is: enough to check a pack and to show its value to anyone. */
export interface ParamSpec {
  /** In Chinese, as an official would say it. */
  label: string;
  type: ParamType;
  /** Units a pack may write; the first is the usual one. */
  units: readonly Unit[];
  /** Must have a value in every county on every day from the pack set's start. */
  everyCounty: boolean;
  min?: number;
  max?: number;
  /** For a string, or each member of a list: what may be written, with its Chinese name. */
  oneOf?: Readonly<Record<string, string>>;
  /** The parameter that holds the province's lowest lawful value for this one. */
  floor?: string;
}

/** A row of the catalogue that every county must resolve, counted in a unit. */
export const count = <const U extends Unit>(label: string, unit: U, range: { min?: number; max?: number } = {}) =>
  ({ label, type: 'number', units: [unit], everyCounty: true, min: 0, ...range }) as const;

/** Whether something applies. */
export const yesNo = (label: string) => ({ label, type: 'boolean', units: ['none'], everyCounty: true }) as const;

/** One of several named choices. */
export const choice = <const O extends Record<string, string>>(label: string, oneOf: O) =>
  ({ label, type: 'string', units: ['none'], everyCounty: true, oneOf }) as const;

/** Several of named choices. */
export const choices = <const O extends Record<string, string>>(label: string, oneOf: O) =>
  ({ label, type: 'list', units: ['none'], everyCounty: true, oneOf }) as const;

/** A plain text, or the key of one. */
export const words = (label: string) => ({ label, type: 'string', units: ['none'], everyCounty: true }) as const;

/** An amount of money in yuan a month or year, as officials write it; code reads it in fen. */
export const amount = (label: string, floor?: string) =>
  ({
    label,
    type: 'money',
    units: ['yuanPerMonth', 'yuanPerYear'],
    everyCounty: false,
    min: 0,
    floor,
  }) as const;

/** A map from key to number or text. */
export const table = (label: string, unit: Unit = 'none') =>
  ({ label, type: 'record', units: [unit], everyCounty: true }) as const;

/** A structure with a schema of its own. */
export const structure = (label: string) => ({ label, type: 'structure', units: ['none'], everyCounty: true }) as const;

/** The same parameter where a county may have no value for it. */
export const optional = <const S extends ParamSpec>(spec: S) => ({ ...spec, everyCounty: false }) as const;
