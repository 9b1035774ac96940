import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readScenario } from '@twin-pledge/shared/assessment/scenario/readScenario';
import { runScenario } from '@twin-pledge/shared/assessment/scenario/runScenario';
import type { ScenarioResult } from '@twin-pledge/shared/assessment/scenario/runScenario';
import type { Scenario } from '@twin-pledge/shared/assessment/scenario/scenarioSchema';
import { keyWords, wordFor } from '@twin-pledge/shared/assessment/scenario/vocabulary';
import { worksheetScenarioWords } from '@twin-pledge/shared/copy/worksheetScenarioWords';
import { formatFen } from '@twin-pledge/shared/kernel/fen';
import { nearest } from '@twin-pledge/shared/policy/checks/nearest';
import { resolvePolicy } from '@twin-pledge/shared/policy/resolvePolicy';
import { readPolicyLibrary } from '../platform/policy/policyLibrary';
import type { PolicyLibrary } from '../platform/policy/policyLibrary';
import { readYaml } from '../platform/policy/readYaml';
import { printLine } from './printLine';

/** One example of a file after it ran: what is wrong with it, and what came out. */
export interface ScenarioRun {
  name: string;
  pack: string | null;
  problems: readonly string[];
  result: ScenarioResult | null;
}

/** Runs every example of a YAML file; a file that can't be read is one example that failed. */
export function runScenarioFile(path: string, library: PolicyLibrary): ScenarioRun[] {
  const reading = readYaml(path);
  if (!reading.ok) return [failed(`第${reading.line ?? '?'}行`, [reading.message])];
  const examples = Array.isArray(reading.value) ? reading.value : [reading.value];
  return examples.map((written, at) => {
    const read = readScenario(written, worksheetScenarioWords);
    const line = reading.lineOfItem(at);
    if (read.ok) return run(read.scenario, library);
    return failed(`${read.name}${line ? `（第${line}行）` : ''}`, read.problems);
  });
}

const failed = (name: string, problems: readonly string[]): ScenarioRun => ({
  name,
  pack: null,
  problems,
  result: null,
});

function run(scenario: Scenario, library: PolicyLibrary): ScenarioRun {
  const pack = library.packs.find(({ id, name }) => id === scenario.pack || name === scenario.pack);
  if (!pack) {
    const near = nearest(
      scenario.pack,
      library.packs.flatMap(({ id, name }) => [id, name]),
    );
    return failed(scenario.name, [`没有“${scenario.pack}”这个政策包${near ? `，是不是“${near}”？` : '。'}`]);
  }
  const policy = resolvePolicy(library.packs, scenario.region ?? pack.regionCode, scenario.date);
  const result = runScenario(scenario, policy, worksheetScenarioWords);
  return { name: scenario.name, pack: pack.id, problems: result.problems, result };
}

/** The scenario files of a path: the file itself, or every YAML file below the folder, by name. */
export function scenarioFiles(path: string): string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(path, name));
}

/** Prints a line for each example; answers the exit code: 0 all hold, 1 some don't, 2 not called rightly. */
export function runScenarios(args: readonly string[], print: (line: string) => void): 0 | 1 | 2 {
  const [given] = args;
  if (!given || !existsSync(given)) {
    print(given ? `找不到：${given}` : '请写明例子文件或文件夹，例如：npm run scenarios -- tests/scenarios');
    return 2;
  }
  const library = readPolicyLibrary({ demonstration: false, policyDir: process.env.POLICY_DIR });
  const files = scenarioFiles(resolve(given));
  const runs = files.flatMap((file) => {
    print(relative(process.cwd(), file) || file);
    const ran = runScenarioFile(file, library);
    for (const one of ran) for (const line of linesOf(one)) print(line);
    return ran;
  });
  const wrong = runs.filter(({ problems }) => problems.length > 0).length;
  const holding = wrong === 0 ? '，全部符合' : `，${wrong}个不符合`;
  print(`${runs.length}个例子${runs.length > 0 ? holding : ''}。`);
  return wrong === 0 && runs.length > 0 ? 0 : 1;
}

function linesOf({ name, problems, result }: ScenarioRun): string[] {
  const outcomes = (result?.eligible ?? []).map(({ aid, amountFen, firstMonth }) => {
    const word = wordFor(aid, 'aid');
    const month = firstMonth ? `，${keyWords.firstMonth}${firstMonth}` : '';
    return `${word}${amountFen === null ? '' : ` ${formatFen(amountFen)}元${month}`}`;
  });
  const sum = outcomes.length > 0 ? outcomes.join('；') : '都不符合';
  return [
    `  ${problems.length === 0 ? '✓' : '✗'} ${name}：${result ? sum : '没有算'}`,
    ...problems.map((one) => `      ${one}`),
  ];
}

if (require.main === module) {
  process.exitCode = runScenarios(process.argv.slice(2), printLine);
}
