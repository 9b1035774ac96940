import type { Condition } from './condition';
import type { ListPath } from './listPath';

export const groupIds = [
  'purpose',
  'place',
  'needs',
  'members',
  'incomes',
  'property',
  'spending',
  'obligors',
  'account',
] as const;

export type GroupId = (typeof groupIds)[number];

export type FieldKind =
  | 'choice'
  | 'choices'
  | 'text'
  | 'longText'
  | 'idNumber'
  | 'date'
  | 'moneyYuan'
  | 'region'
  | 'phone'
  | 'integer'
  | 'yesNo'
  | 'memberRef'
  | 'list';

export interface Option {
  readonly value: string | number;
  readonly label: string;
  readonly hint?: string;
}

export interface FieldDef {
  /**
   * Where the answer stands. On a page that repeats, and in a list's `itemFields`, it is relative to the item
   * (`identity.number`), elsewhere whole (`residence.regionCode`).
   */
  readonly path: string;
  readonly kind: FieldKind;
  /** The question, as one reads it aloud; `{name}` stands for the person the page is about. */
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly options?: readonly Option[];
  readonly when?: Condition;
  /** For a list or several choices the number of them, for money fen, else the value. */
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  /** Shown masked until asked for, encrypted at rest. */
  readonly sensitive?: boolean;
  /** A list's fields that are answered in the list itself, item below item. */
  readonly itemFields?: readonly FieldDef[];
  /** How exact a place must be told. `village` must lie in the area the system serves. */
  readonly regionLevel?: 'village' | 'county';
  readonly format?: 'personName' | 'bankAccount';
  /** A yes-or-no that must be yes to go on. */
  readonly mustBeYes?: boolean;
  /** For `memberRef`: who can be chosen, and what else than a member. */
  readonly whoCan?: 'anyMember' | 'otherAdult';
}

export interface PageDef {
  readonly id: string;
  readonly group: GroupId;
  /** The question of the page; `{name}` stands for the person it is about. */
  readonly title: string;
  /** Why this is asked, in a sentence. */
  readonly why?: string;
  /** The policy parameter whose clause stands behind the question. */
  readonly clauseParam?: string;
  /** One page for each item of that list. */
  readonly repeatOver?: ListPath;
  readonly when?: Condition;
  readonly fields: readonly FieldDef[];
}

/** The value of a `memberRef` for someone who is not a member of the household. */
export const outsideHousehold = 'outside';
