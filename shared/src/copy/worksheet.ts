import { yuan } from '../assessment/arithmetic';
import type { Basis } from '../assessment/basis';
import type { FactSource } from '../assessment/facts';
import type { WorksheetLine } from '../assessment/worksheet';
import { readExact } from '../kernel/fraction';
import { specOf } from '../policy/paramCatalogue';
import { worksheetFillings, worksheetLabels } from './worksheetLabels';
import { packWord } from './worksheetPackWords';

/** A line of the worksheet in words: the same on the phone, on the desk and in the notice. */
export interface WorksheetText {
  label: string;
  /** Empty where nothing was reckoned. */
  arithmetic: string;
  /** In yuan; an amount that is no whole number of fen is cut and ends in `…`. */
  amount: string;
  /** Of a test: 符合 or 不符合. */
  result: string;
  basis: readonly string[];
  /** `本人填报，2026-03-02`. */
  sources: readonly string[];
}

/** How a clause is cited; where no words are given, as the pack cites it. */
type Cite = (clause: string) => string;

const origins: Record<FactSource['from'], string> = {
  declared: '本人填报',
  survey: '入户调查',
  verification: '信息核对',
  finding: '经办认定',
};

/** A line as people read it. */
export function worksheetText(line: WorksheetLine, cite: Cite = plainCitation): WorksheetText {
  return {
    label: labelOf(line),
    arithmetic: line.arithmetic ?? '',
    amount: line.amount === null ? '' : `${yuan(readExact(line.amount))}元`,
    result: line.holds === null ? '' : line.holds ? '符合' : '不符合',
    basis: line.basis.map((one) => basisText(one, cite)),
    sources: [...new Set(line.facts.map(({ from, on }) => `${origins[from]}，${on}`))],
  };
}

function labelOf({ code, params }: WorksheetLine): string {
  const filled = worksheetLabels[code].replace(/\{(\w+)\}/g, (_, name: string) => fillingOf(name, params[name] ?? ''));
  // Where nothing is to be said after the colon, it goes too.
  return filled.replace(/[：，]$/, '');
}

function fillingOf(name: string, value: string): string {
  const words: Readonly<Record<string, string>> = worksheetFillings[name as keyof typeof worksheetFillings] ?? {};
  return Object.prototype.hasOwnProperty.call(words, value) ? (words[value] ?? value) : value;
}

const plainCitation: Cite = (clause) => (clause === 'OWN' ? '没有文件规定' : clause);

function basisText({ param, value, clause, validFrom, assumed }: Basis, cite: Cite): string {
  // What a table's label says of how a pack is to be written is no matter for its reader.
  const label = specOf(param)?.label.replace(/（[^（）]*: [^（）]*）$/, '');
  const plain = value.replace(/[A-Za-z]\w*/g, (word) => packWord(param, word));
  const says = label ? `${label}：${plain}` : plain;
  return `${says}（${cite(clause)}，${validFrom}起${assumed ? '，暂定' : ''}）`;
}
