import { fieldProblemWords } from './fieldProblems';
import { formatFen, readYuan } from '../kernel/fen';
import { parsePlainDate } from '../kernel/plainDate';

interface Choice {
  value: string;
  label: string;
  /** What is kept, where it is not the code itself; null takes the fact away. */
  fact?: unknown;
}

/** How a fact is entered and read: an amount in fen, a count, a day, yes or no, one of several. */
export type FactEditor =
  | { kind: 'money' }
  | { kind: 'count'; least: number; most: number; unit: string }
  | { kind: 'date' }
  | { kind: 'yesNo'; yes?: string; no?: string }
  | { kind: 'choice'; options: readonly Choice[] };

/** A fact as people read it; what nobody knows is 没填. */
export function factWords(value: unknown, editor: FactEditor): string {
  if (value === undefined || value === null) return '没填';
  if (editor.kind === 'money') return `${formatFen(Number(value)).replace(/\.00$/, '')} 元`;
  if (editor.kind === 'count') return `${Number(value)} ${editor.unit}`;
  if (editor.kind === 'yesNo') return value === true ? (editor.yes ?? '是') : (editor.no ?? '否');
  if (editor.kind === 'date') return value as string;
  return chosen(value, editor.options)?.label ?? '没填';
}

/** The option that a fact is; facts of several figures are told apart by all of them. */
const chosen = (fact: unknown, options: readonly Choice[]): Choice | undefined =>
  options.find((option) => JSON.stringify(keptOf(option)) === JSON.stringify(fact));

const keptOf = (option: Choice): unknown => ('fact' in option ? option.fact : option.value);

/** What an editor begins with for a fact as it stands: yuan as typed, the code of a choice, else the fact itself. */
export function typedFact(value: unknown, editor: FactEditor): string | number | boolean | undefined {
  if (value === undefined || value === null) return undefined;
  if (editor.kind === 'choice') return chosen(value, editor.options)?.value;
  if (editor.kind === 'money') return formatFen(Number(value)).replace(/,/g, '').replace(/\.00$/, '');
  return value as string | number | boolean;
}

export type FactReading = { ok: true; value: unknown } | { ok: false; problem: string };

/** The fact that was typed or chosen, or why it is none, in a sentence. */
export function readFact(typed: string | number | boolean | null | undefined, editor: FactEditor): FactReading {
  if (typed === undefined || typed === null || typed === '') return { ok: false, problem: '请填查到的情况' };
  if (editor.kind === 'money') {
    const read = readYuan(String(typed));
    return read.ok ? { ok: true, value: read.amountFen } : { ok: false, problem: fieldProblemWords(read.problem) };
  }
  if (editor.kind === 'count') {
    const { least, most, unit } = editor;
    const count = Number(typed);
    return Number.isInteger(count) && count >= least && count <= most
      ? { ok: true, value: count }
      : { ok: false, problem: `请填 ${least} 到 ${most} ${unit}` };
  }
  if (editor.kind === 'date')
    return parsePlainDate(String(typed)) === null
      ? { ok: false, problem: '请选一个日期' }
      : { ok: true, value: String(typed) };
  if (editor.kind === 'choice') {
    const option = editor.options.find((one) => one.value === typed);
    return option ? { ok: true, value: keptOf(option) } : { ok: false, problem: '请选一项' };
  }
  return { ok: true, value: typed };
}
