import { calendarYearSchema, belongsToYear, isWeekend } from '@twin-pledge/shared/calendar/calendarYear';
import type { CalendarYear } from '@twin-pledge/shared/calendar/calendarYear';
import type { InputProblem } from '@twin-pledge/shared/kernel/domainError';
import { toHalfWidth } from '@twin-pledge/shared/kernel/halfWidth';
import { parsePlainDate } from '@twin-pledge/shared/kernel/plainDate';

type CalendarDays = Pick<CalendarYear, 'holidays' | 'makeUpDays'>;
export type CalendarCsvReading =
  ({ readonly ok: true } & CalendarDays) | { readonly ok: false; readonly problems: readonly InputProblem[] };

const offWords = ['休', '放假', '休息', '假', 'holiday', 'off'];
const workWords = ['班', '上班', '调休', '补班', 'makeup', 'work'];
/** New Year, Labour Day and National Day begin on these days by law (全国年节及纪念日放假办法); a year without them is a torn file. */
const fixedHolidays = ['01-01', '05-01', '10-01'];
/** Days off that the same order gives to everybody, 2025 on; a notice never names fewer. */
const fewestHolidays = 13;

/**
 * Reads one year of days off and make-up days: one line a day, date and kind (休 or 班), a third column is ignored.
 * Answers every problem at once, each at its line (`csv.3`).
 */
export function readCalendarCsv(csv: string, year: number): CalendarCsvReading {
  const problems: InputProblem[] = [];
  const days: CalendarDays = { holidays: [], makeUpDays: [] };
  const seen = new Set<string>();
  const lines = toHalfWidth(csv.replace(/^\uFEFF/, '')).split(/\r\n|\n|\r/);
  lines.forEach((line, index) => {
    if (line.trim() === '' || (index === 0 && !/\d/.test(line))) return;
    const [dateText = '', kindText = ''] = line.split(/[,\t;、]/).map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const date = readDate(dateText);
    const kind = readKind(kindText);
    const code = problemOf(date, kind, year, seen);
    if (code || !date || !kind) problems.push({ path: `csv.${index + 1}`, code: code ?? 'calendarLine' });
    else {
      seen.add(date);
      days[kind].push(date);
    }
  });
  if (problems.length === 0 && !isWhole(days, year)) problems.push({ path: 'csv', code: 'calendarIncomplete' });
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ...sorted(days) };
}

/** `2027-1-1`, `2027/01/01`, `20270101` and `2027年1月1日` are the same day. */
function readDate(text: string): string | null {
  const match = /^(\d{4})(?:[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{2})(\d{2}))$/.exec(text);
  if (!match) return null;
  const [, year, month = match[4] ?? '', day = match[5] ?? ''] = match;
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
}

function readKind(text: string): keyof CalendarDays | null {
  const word = text.toLowerCase().replace(/[\s_-]/g, '');
  if (offWords.includes(word)) return 'holidays';
  return workWords.includes(word) ? 'makeUpDays' : null;
}

function problemOf(date: string | null, kind: keyof CalendarDays | null, year: number, seen: Set<string>) {
  if (!date) return 'calendarDate';
  if (!kind) return 'calendarKind';
  if (!belongsToYear(date, year)) return 'calendarOtherYear';
  if (seen.has(date)) return 'calendarTwice';
  return kind === 'makeUpDays' && !isWeekend(date) ? 'calendarMakeUpWeekday' : null;
}

function isWhole({ holidays, makeUpDays }: CalendarDays, year: number): boolean {
  const document = { title: '-', number: '-', issuedOn: `${year}-01-01` };
  return (
    holidays.length >= fewestHolidays &&
    fixedHolidays.every((day) => holidays.includes(`${year}-${day}`)) &&
    calendarYearSchema.safeParse({ year, document, holidays, makeUpDays }).success
  );
}

function sorted({ holidays, makeUpDays }: CalendarDays): CalendarDays {
  return { holidays: [...holidays].sort(), makeUpDays: [...makeUpDays].sort() };
}
