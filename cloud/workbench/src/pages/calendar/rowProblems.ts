import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';

const words: Record<string, string> = {
  calendarDate: '没有这一天，日期写成 2027-01-01 这样',
  calendarKind: '类别只能是「休」或「班」',
  calendarOtherYear: '不是这一年的日子',
  calendarTwice: '这一天写了两次',
  calendarMakeUpWeekday: '调休上班的日子应该是周末',
  calendarLine: '这一行读不懂',
};

const isProblem = (value: unknown): value is { path: string; code: string } =>
  typeof value === 'object' && value !== null && 'path' in value && 'code' in value;

/** What is wrong with the lines of an imported calendar, each with its number and what stands there. */
export function rowProblems(problems: unknown, csv: string): string[] {
  if (!Array.isArray(problems)) return [];
  const lines = csv.split(/\r\n|\n|\r/);
  return problems.filter(isProblem).map(({ path, code }) => {
    const told = words[code] ?? fieldProblemWords(code).replace(/。$/, '');
    const row = Number(/^csv\.(\d+)$/.exec(path)?.[1] ?? 0);
    return row === 0 ? told : `第 ${row} 行「${(lines[row - 1] ?? '').trim()}」：${told}`;
  });
}
