import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import type { DomainError, InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { ImportYear } from '../features/calendar/importYear.command';
import type { YearToImport } from '../features/calendar/importYear.command';
import { printLine } from './printLine';
import { withProgram } from './withProgram';
import type { Print } from './withProgram';

const usage = [
  '用法：npm run calendar:import -- 2027 2027.csv --source 国办发明电〔2026〕7号',
  '文件每行一天：日期,休 或 日期,班（放假的周末也要写）',
];
const longestBytes = 20_000;

/** Imports a year of the working-day calendar from a CSV file. */
export async function importCalendar(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  print: Print,
): Promise<0 | 1 | 2> {
  const wish = readWish(args);
  if (!wish) {
    usage.forEach(print);
    return 2;
  }
  return withProgram(environment, print, faults, async (program) => {
    const done = await program.get(ImportYear).run(wish, { kind: 'system' });
    print(
      `${done.year}年：放假${done.holidays}天，调休上班${done.makeUpDays}天；算出了${done.dutiesDated}件待办的期限。`,
    );
  });
}

function readWish(args: readonly string[]): YearToImport | null {
  try {
    const options = { source: { type: 'string' } } as const;
    const { positionals, values } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [year = '', file = ''] = positionals;
    if (!/^20\d{2}$/.test(year) || !values.source?.trim() || statSync(file).size > longestBytes) return null;
    return { year: Number(year), csv: readFileSync(file, 'utf8'), source: values.source.trim().slice(0, 200) };
  } catch {
    return null;
  }
}

function faults({ code, details }: DomainError): string[] {
  const problems = (details['problems'] ?? []) as InputProblem[];
  if (problems.length === 0) return [code];
  return problems.map((problem) => {
    const line = /^csv\.(\d+)$/.exec(problem.path)?.[1];
    return `${line ? `第${line}行：` : ''}${fieldProblemWords(problem.code)}`;
  });
}

if (require.main === module) {
  void importCalendar(process.argv.slice(2), process.env, printLine).then((code) => process.exit(code));
}
