import type { Duty } from '../duty';
import { isPending } from '../duty';
import { closeDuty, extendDuty, startDuty } from '../dutyClock';
import type { ClockContext } from '../dutyClock';
import type { DutyKindCode } from '../dutyKinds';
import { standStill } from './standStill';
import type { Branch, Effects, Row, Situation, Tell, Vocabulary, Workflow } from './workflow';

export interface StepContext extends ClockContext {
  /** Gives the next duty's id; the law is pure, so ids come from outside. */
  nextId: () => string;
}

/** Where an allowed action leads: the stage, every duty as it stands afterwards, and whom to tell. */
export interface Step<V extends Vocabulary> {
  status: V['status'];
  duties: readonly Duty[];
  tells: readonly Tell[];
}

/** Carries out an allowed action: the row, its variants, the stage it enters, and stages that are over by it. */
export function step<V extends Vocabulary>(
  workflow: Workflow<V>,
  situation: Situation<V>,
  context: StepContext,
): Step<V> {
  const row = workflow.transitions[situation.request.action as V['action']];
  const { status } = situation.state;
  const branches = (row.also ?? []).filter(
    (branch) =>
      (branch.from === undefined || (status !== null && branch.from.includes(status))) &&
      holds(workflow, situation, branch.when),
  );
  const effects = [row, ...branches];
  let duties = situation.state.duties.map((duty) =>
    workflow.owns(duty.kind) ? afterRow(duty, row, effects, context) : duty,
  );
  const tells = effects.flatMap((one) => one.tells ?? []);
  for (const kind of effects.flatMap((one) => one.starts ?? [])) duties = start(duties, kind, context);
  const arrival = arrive(row, branches, status);
  const ran = run(workflow, situation, { ...arrival, duties, since: context.today }, context);
  return { status: ran.status, duties: standStill(ran.duties, context), tells: [...tells, ...ran.tells] };
}

interface Running<V extends Vocabulary> {
  status: V['status'];
  /** Whether the stage was entered by going forward: then its own duties begin. */
  entered: boolean;
  duties: Duty[];
  /** The day of law that the clocks of an entered stage count from. */
  since: string;
}

/** Enters stages one after the other as long as nothing is owed that the stage waits for. */
function run<V extends Vocabulary>(
  workflow: Workflow<V>,
  situation: Situation<V>,
  at: Running<V>,
  context: StepContext,
): Step<V> {
  const stage = workflow.stages[at.status];
  let duties = at.duties;
  const tells = at.entered ? (stage?.tells ?? []) : [];
  if (at.entered) {
    const begins = (stage?.begins ?? []).filter(({ when }) => holds(workflow, situation, when ?? []));
    for (const kind of begins.flatMap((one) => one.starts ?? [])) {
      duties = start(duties, kind, { ...context, today: at.since });
    }
  }
  const awaited = duties.filter((duty) => stage?.waitsFor?.includes(duty.kind));
  const over = stage?.then !== undefined && !awaited.some(isPending);
  if (!over) return { status: at.status, duties, tells };
  const since = awaited.reduce((last, { closedOn }) => (closedOn !== null && closedOn > last ? closedOn : last), '');
  const next = { status: stage.then as V['status'], entered: true, duties, since: since || context.today };
  const ran = run(workflow, situation, next, context);
  return { ...ran, tells: [...tells, ...ran.tells] };
}

function holds<V extends Vocabulary>(
  workflow: Workflow<V>,
  situation: Situation<V>,
  when: readonly V['condition'][],
): boolean {
  return when.every((condition) => workflow.conditions[condition](situation));
}

/** The last variant that names a stage has the say. */
function arrive<V extends Vocabulary>(row: Row<V>, branches: readonly Branch<V>[], from: V['status'] | null) {
  const turn = branches.filter((branch) => branch.to !== undefined).pop();
  const to = turn?.to ?? row.to;
  const back = turn ? turn.back : row.back;
  return to === 'same' ? { status: from as V['status'], entered: false } : { status: to, entered: !back };
}

function afterRow<V extends Vocabulary>(
  duty: Duty,
  row: Row<V>,
  effects: readonly Effects[],
  context: StepContext,
): Duty {
  if (!isPending(duty)) return duty;
  const named = (column: 'meets' | 'ends') => effects.some((one) => one[column]?.includes(duty.kind));
  if (named('meets')) return closeDuty(duty, 'met', context.today);
  if (row.endsAll || named('ends')) return closeDuty(duty, 'ended', context.today);
  return row.extends?.duty === duty.kind ? extendDuty(duty, row.extends.param, context) : duty;
}

/** What is owed already is not owed twice. */
function start(duties: Duty[], kind: DutyKindCode, context: StepContext): Duty[] {
  const owed = duties.some((duty) => duty.kind === kind && isPending(duty));
  return owed ? duties : [...duties, startDuty(kind, context.nextId(), context)];
}
