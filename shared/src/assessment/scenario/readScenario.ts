import type * as z from 'zod/mini';
import { inEnglish, keyWords, wordsUnder } from './vocabulary';
import type { OtherWords } from './vocabulary';
import { nearest } from '../../policy/checks/nearest';
import { scenarioSchema } from './scenarioSchema';
import type { Scenario } from './scenarioSchema';

export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; name: string; problems: readonly string[] };

/**
 * Reads one example as written, in Chinese or English words, with the words of reasons and findings given; every problem
 * in one sentence, an unknown key with the nearest known.
 */
export function readScenario(written: unknown, words: OtherWords = {}): ReadScenario {
  const english = inEnglish(written, words);
  const read = scenarioSchema.safeParse(english, { reportInput: true });
  const failed = (problems: readonly string[]): ReadScenario => ({ ok: false, name: nameOf(english), problems });
  if (!read.success) return failed(read.error.issues.flatMap((issue) => sentences(issue, words)));
  const loose = [...unknownMembers(read.data), ...withoutAge(read.data)];
  return loose.length > 0 ? failed(loose) : { ok: true, scenario: read.data };
}

function nameOf(english: unknown): string {
  const name = typeof english === 'object' && english !== null && 'name' in english ? english.name : undefined;
  return typeof name === 'string' ? name : '没有名称的例子';
}

const known = Object.entries(keyWords).flat();

type Issue = z.core.$ZodIssue;

function sentences(issue: Issue, words: OtherWords): string[] {
  const place = issue.path.map((step) => keyWords[step as keyof typeof keyWords] ?? String(step)).join(' › ');
  const at = place ? `${place}：` : '';
  if (issue.code !== 'unrecognized_keys') return [`${at}${messageOf(issue, words)}`];
  return issue.keys.map((key) => `${at}不认识“${key}”${isIt(key)}`);
}

/** `，是不是“年龄”？`, where something known is near. */
function isIt(key: string): string {
  const near = nearest(key, known);
  return near ? `，是不是“${near}”？` : '。';
}

/** What a value has to be, by what the schema expects. */
const expected: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  int: '整数',
  array: '一条一条的清单',
  object: '几项“名称: 内容”',
  record: '几项“名称: 内容”',
};

function messageOf(issue: Issue, words: OtherWords): string {
  if (issue.input === undefined && (issue.code === 'invalid_type' || issue.code === 'invalid_value')) return '没有写。';
  if (issue.code === 'invalid_value') return notAmong(issue, words);
  if (issue.code !== 'invalid_type' || issue.message !== 'Invalid input') return issue.message;
  return `要写成${expected[issue.expected] ?? '别的样子'}。`;
}

/** The words that may stand there, as an official writes them. */
function notAmong(issue: Extract<Issue, { code: 'invalid_value' }>, words: OtherWords): string {
  const key = issue.path.filter((step) => typeof step === 'string').at(-1) ?? '';
  const chinese = wordsUnder(String(key), words);
  const may = chinese ? Object.keys(chinese) : issue.values.map(String);
  return `没有“${String(issue.input)}”这个词，只能写：${may.join('、')}。`;
}

const withoutAge = ({ facts }: Scenario): string[] =>
  facts.members
    .filter(({ age, born }) => age === undefined && born === undefined)
    .map(({ id }) => `家庭成员“${id}”：年龄和出生日期要写一项。`);

/** Members named somewhere who are not in the household's list. */
function unknownMembers({ facts, expect }: Scenario): string[] {
  const ids = facts.members.map(({ id }) => id);
  const named = [
    ...(facts.incomes ?? []),
    ...(facts.spending ?? []),
    ...(facts.selfCare ?? []),
    ...(facts.singlePersonEntry ? [facts.singlePersonEntry] : []),
    ...(expect.outcomes ?? []),
  ].flatMap(({ member }) => (member === undefined ? [] : [member]));
  return [...new Set(named)].filter((id) => !ids.includes(id)).map((id) => `没有编号是“${id}”的家庭成员。`);
}
