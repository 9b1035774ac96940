import type * as z from 'zod/mini';
import { keyWords, inEnglish } from './vocabulary';
import { nearest } from '../../policy/checks/nearest';
import { scenarioSchema } from './scenarioSchema';
import type { Scenario } from './scenarioSchema';

export type ReadScenario = { ok: true; scenario: Scenario } | { ok: false; name: string; problems: readonly string[] };

/** Reads one example as written, in Chinese or English words; every problem in one sentence, an unknown key with the nearest known. */
export function readScenario(written: unknown): ReadScenario {
  const read = scenarioSchema.safeParse(inEnglish(written));
  if (read.success) {
    const loose = unknownMembers(read.data);
    return loose.length > 0 ? { ok: false, name: read.data.name, problems: loose } : { ok: true, scenario: read.data };
  }
  return { ok: false, name: nameOf(written), problems: read.error.issues.flatMap(sentences) };
}

function nameOf(written: unknown): string {
  const english = inEnglish(written);
  const name = typeof english === 'object' && english !== null && 'name' in english ? english.name : undefined;
  return typeof name === 'string' ? name : '没有名称的例子';
}

const known = Object.entries(keyWords).flat();

type Issue = z.core.$ZodIssue;

function sentences(issue: Issue): string[] {
  const place = issue.path.map((step) => keyWords[step as keyof typeof keyWords] ?? String(step)).join(' › ');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return `${place ? `${place}：` : ''}不认识“${key}”${near ? `，是不是“${near}”？` : '。'}`;
    });
  const missing = issue.code === 'invalid_type' && issue.input === undefined;
  return [`${place}：${missing ? '没有写。' : issue.message}`];
}

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
