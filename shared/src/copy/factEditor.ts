import { fieldProblemWords } from './fieldProblems';
import { formatFen, readYuan } from '../kernel/fen';

interface Choice {
  value: string;
  label: string;
}

/** How a fact is entered and read: an amount in fen, a count, yes or no, one of several. */
export type FactEditor =
  | { kind: 'money' }
  | { kind: 'count'; least: number; most: number; unit: string }
  | { kind: 'yesNo'; yes?: string; no?: string }
  | { kind: 'choice'; options: readonly Choice[] };

/** A fact as people read it; what nobody knows is 没填. */
export function factWords(value: unknown, editor: FactEditor): string {
  if (value === undefined || value === null) return '没填';
  if (editor.kind === 'money') return `${formatFen(Number(value)).replace(/\.00$/, '')} 元`;
  if (editor.kind === 'count') return `${Number(value)} ${editor.unit}`;
  if (editor.kind === 'yesNo') return value === true ? (editor.yes ?? '是') : (editor.no ?? '否');
  return editor.options.find((option) => option.value === value)?.label ?? '没填';
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
  return { ok: true, value: typed };
}
