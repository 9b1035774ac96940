/** A column in words both databases understand; `check` is added on SQLite, which would otherwise take anything. */
export interface Column {
  readonly sqlite: string;
  readonly mysql: string;
  readonly check?: (name: string) => string;
  readonly nullable: boolean;
  readonly defaultValue?: string | number;
}

/** A 26-character id. */
export const id = (): Column => code(26);

/** Text of at most so many characters, compared exactly (case and all). */
export const code = (length: number): Column => ({
  sqlite: `VARCHAR(${length})`,
  mysql: `VARCHAR(${length})`,
  check: (name) => `length(${name}) <= ${length}`,
  nullable: false,
});

/** Text for people, of at most so many characters. */
export const text = code;

/** Text of any length up to 16 MB. */
export const longText = (): Column => ({ sqlite: 'TEXT', mysql: 'MEDIUMTEXT', nullable: false });

/** JSON as text, written and read with JSON.stringify and JSON.parse: both databases then keep it byte for byte. */
export const json = longText;

/** A whole number within ±2^31. */
export const integer = (): Column => wholeNumber('INTEGER', 'INT');

/** Money, in fen. */
export const amountFen = (): Column => wholeNumber('BIGINT', 'BIGINT');

/** A whole number within ±2^53. */
export const bigInteger = amountFen;

/** Yes or no, read as 1 or 0. */
export const flag = (): Column => wholeNumber('SMALLINT', 'SMALLINT');

/** An instant in UTC, to the millisecond. */
export const instant = (): Column => ({ sqlite: 'DATETIME(3)', mysql: 'DATETIME(3)', nullable: false });

/** A date of law, `YYYY-MM-DD`. */
export const plainDate = (): Column => ({
  sqlite: 'CHAR(10)',
  mysql: 'CHAR(10)',
  check: (name) => `length(${name}) = 10`,
  nullable: false,
});

/** Bytes, up to 16 MB. */
export const bytes = (): Column => ({ sqlite: 'BLOB', mysql: 'MEDIUMBLOB', nullable: false });

/** The same column, which may be empty. */
export const nullable = (column: Column): Column => ({ ...column, nullable: true });

/** The same column with a value for rows that give none. */
export const withDefault = (column: Column, defaultValue: string | number): Column => ({ ...column, defaultValue });

function wholeNumber(sqlite: string, mysql: string): Column {
  return { sqlite, mysql, check: (name) => `typeof(${name}) IN ('integer', 'null')`, nullable: false };
}
