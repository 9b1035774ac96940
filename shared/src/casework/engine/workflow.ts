import type { PlainDate } from '../../kernel/plainDate';
import type { ResolvedPolicy } from '../../policy/resolvedPolicy';
import type { Duty } from '../duty';
import type { DutyKindCode } from '../dutyKinds';
import type { MessageCode } from '../messageCodes';

/** Who a row tells: the filing side (applicant and proxies), or the handler. */
export type Audience = 'filers' | 'handler';

export interface Tell {
  who: Audience;
  message: MessageCode;
}

/** The names one workflow is written in, and what its conditions look at. */
export interface Vocabulary {
  status: string;
  action: string;
  condition: string;
  requirement: string;
  state: { status: string | null; duties: readonly Duty[] };
  request: { action: string };
}

/** What a row does to the duties and to whom it speaks. */
export interface Effects {
  starts?: readonly DutyKindCode[];
  meets?: readonly DutyKindCode[];
  /** Duties that fall away without having been done. */
  ends?: readonly DutyKindCode[];
  tells?: readonly Tell[];
}

/** What a row does besides, where all the named conditions hold. */
export interface Branch<V extends Vocabulary> extends Effects {
  when: readonly V['condition'][];
  /** Only from these stages of the row's own. */
  from?: readonly V['status'][];
  to?: V['status'];
  /** Goes back to an earlier stage: only the duties named here start, not those of the stage. */
  back?: true;
}

/** One row of a workflow table: action -> from, to, what it needs, starts, meets, tells, and why. */
export interface Row<V extends Vocabulary> extends Effects {
  from: readonly V['status'][];
  /** The stage afterwards; 'same' leaves it. */
  to: V['status'] | 'same';
  back?: true;
  /** The action is open only where all of these hold. */
  only?: readonly V['condition'][];
  /** The action is open only while one of these is owed, or while none of those is. */
  whilePending?: readonly DutyKindCode[];
  notWhilePending?: readonly DutyKindCode[];
  /** What the person doing it has to bring; each is named for what is refused. */
  asks?: readonly V['requirement'][];
  /** Variants, most of them by the pack: each one whose conditions hold is added. */
  also?: readonly Branch<V>[];
  /** Every pending duty ends, because the case does. */
  endsAll?: true;
  /** Gives a duty the longer time of a parameter. */
  extends?: { duty: DutyKindCode; param: string };
  /** The policy parameter, or the ledger's source, that this row comes from. */
  clause: string;
}

/** A stage: entering it starts duties, and it is over when none of those it waits for is owed any more. */
export interface Stage<V extends Vocabulary> {
  begins?: readonly (Pick<Effects, 'starts'> & { when?: readonly V['condition'][] })[];
  waitsFor?: readonly DutyKindCode[];
  then?: V['status'];
  tells?: readonly Tell[];
}

/** What conditions and requirements are asked about. */
export interface Situation<V extends Vocabulary> {
  state: V['state'];
  request: V['request'];
  today: PlainDate;
  policy: ResolvedPolicy;
}

/** A workflow: its table, its stages, and its words as questions about a situation. */
export interface Workflow<V extends Vocabulary> {
  actions: readonly V['action'][];
  transitions: Readonly<Record<V['action'], Row<V>>>;
  stages: Readonly<Partial<Record<V['status'], Stage<V>>>>;
  conditions: Readonly<Record<V['condition'], (situation: Situation<V>) => boolean>>;
  /** True where the request brings it. */
  requirements: Readonly<Record<V['requirement'], (situation: Situation<V>) => boolean>>;
  /** The duties that are this workflow's own; it leaves all others alone. */
  owns: (kind: DutyKindCode) => boolean;
}
