import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** A YAML file that was read, or the first thing that is wrong with it and its line. */
export type YamlReading =
  | { readonly ok: true; readonly value: unknown; readonly lineOfItem: (index: number) => number | undefined }
  | { readonly ok: false; readonly line: number | undefined; readonly message: string };

/** Reads a YAML file (YAML 1.2, core schema: dates stay text) and knows the line each item of its list stands on. */
export function readYaml(path: string): YamlReading {
  const text = readFileSync(path, 'utf8');
  try {
    const value = load(text, { schema: CORE_SCHEMA }) ?? null;
    let lines: readonly number[] | undefined;
    return { ok: true, value, lineOfItem: (index) => (lines ??= linesOfItems(text))[index] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, line: error.mark && error.mark.line + 1, message: wording(error.reason) };
  }
}

/** The lines, from 1, on which the items of a list begin: all of it that is not indented deeper than its dashes. */
function linesOfItems(text: string): number[] {
  const lines = text.split('\n');
  const indent = lines.map((line) => /^( *)-(\s|$)/.exec(line)?.[1]).find((spaces) => spaces !== undefined);
  const begins = new RegExp(`^${indent ?? ''}-(\\s|$)`);
  return lines.flatMap((line, at) => (begins.test(line) && line !== '---' ? [at + 1] : []));
}

const wordings: readonly (readonly [reason: RegExp, words: string])[] = [
  [/tab characters/, '缩进不能用制表符（Tab），请用空格'],
  [/duplicated mapping key/, '同一条里有一项写了两遍'],
  [/bad indentation/, '缩进没有对齐，或者冒号后面的文字里还有冒号（要加引号）'],
  [/implicit key/, '少了冒号，或者冒号后面的文字要加引号'],
  [/quoted scalar|flow collection/, '少了引号、括号或逗号'],
  [
    /cannot start any token|unidentified alias|unknown tag|unknown escape/,
    '有看不懂的符号，特殊符号开头的文字要加引号',
  ],
];

const wording = (reason: string): string =>
  wordings.find(([known]) => known.test(reason))?.[1] ?? '格式写错了，看不懂：请看这一行和上一行的缩进、冒号、引号';
