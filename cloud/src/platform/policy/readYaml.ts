import { readFileSync } from 'node:fs';
import { isSeq, LineCounter, parseDocument, type Document } from 'yaml';

/** A YAML file that was read, or the first thing that is wrong with it and its line. */
export type YamlReading =
  | { readonly ok: true; readonly value: unknown; readonly lineOfItem: (index: number) => number | undefined }
  | { readonly ok: false; readonly line: number | undefined; readonly message: string };

/** Reads a YAML file and keeps the line each item of its list stands on. */
export function readYaml(path: string): YamlReading {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) return { ok: false, line: lines.linePos(error.pos[0]).line, message: wording(error.code) };
  return { ok: true, value: document.toJS() as unknown, lineOfItem: (index) => lineOfItem(document, index, lines) };
}

function lineOfItem(document: Document, index: number, lines: LineCounter): number | undefined {
  const item = isSeq(document.contents) ? document.contents.items[index] : undefined;
  const start = (item as { range?: [number, number, number] } | undefined)?.range?.[0];
  return start === undefined ? undefined : lines.linePos(start).line;
}

const wordings: Record<string, string> = {
  TAB_AS_INDENT: '缩进不能用制表符（Tab），请用空格',
  BAD_INDENT: '缩进没有对齐',
  DUPLICATE_KEY: '同一条里有一项写了两遍',
  MISSING_CHAR: '少了引号、括号或冒号',
  BLOCK_AS_IMPLICIT_KEY: '冒号后面的内容写错了，有冒号的文字要加引号',
  UNEXPECTED_TOKEN: '有看不懂的符号，特殊符号开头的文字要加引号',
};

const wording = (code: string): string => wordings[code] ?? `格式写错了，看不懂（${code}）`;
