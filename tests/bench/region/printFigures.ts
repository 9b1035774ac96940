import type { OperationPlans } from './comparePlans';
import type { CpuSpent } from './cpuSpent';
import type { Figures, Measured } from './measured';

export interface MeasuredRegion {
  readonly households: number;
  readonly plans: readonly OperationPlans[];
  readonly measured: Measured;
  readonly cpu: CpuSpent;
}

/** p50, p95 and p99 in milliseconds that may not be exceeded. */
const limits = { read: [50, 150, 300], write: [100, 300, 500] } as const;
const mostRatio = 1.5;
/** A county has ten times the households in the larger region: these count its open work, and grow as that does. */
const growsWithCounty = (operation: string): boolean => operation.includes('of a county');
/** More rows than a few pages of a list are never sorted for one. */
const mostSorted = 500;

/** Prints the figures of all sizes beside each other, and what they must hold; sets the exit code where they don't. */
export function printFigures(regions: readonly MeasuredRegion[]): void {
  for (const region of regions) printPlans(region);
  const [small, large] = [regions[0]!, regions[regions.length - 1]!];
  const before = small.measured.summary();
  const after = large.measured.summary();
  console.log(`\n| Operation | n | p50 | p95 | p99 | n | p50 | p95 | p99 | p95 ratio |`);
  console.log(`| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |`);
  const broken: string[] = [];
  if (after.size === 0) broken.push('nothing was measured');
  for (const [operation, figures] of [...after].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const earlier = before.get(operation);
    const ratio = earlier ? figures.p95 / earlier.p95 : 1;
    console.log(`| ${operation} | ${cells(earlier)} | ${cells(figures)} | ${ratio.toFixed(2)} |`);
    broken.push(...exceeded(operation, figures));
    if (ratio > mostRatio && !growsWithCounty(operation)) broken.push(`${operation}: p95 grows by ${ratio.toFixed(2)}`);
  }
  for (const { households, measured, cpu } of regions) {
    console.log(`\n${households} households: answers ${JSON.stringify(measured.statuses())}`);
    const requests = [...measured.summary().values()].reduce((sum, { count }) => sum + count, 0);
    const each = (milliseconds: number) => (milliseconds / requests).toFixed(1);
    console.log(
      `  CPU a request: program ${each(cpu.programMs)} ms, database ${each(cpu.databaseMs)} ms; program ${cpu.programMiB} MiB`,
    );
    if (Object.keys(measured.statuses()).some((kind) => kind === '5xx' || kind === 'broken'))
      broken.push(`${households} households: not every request was answered`);
  }
  console.log(broken.length === 0 ? '\nall limits hold' : `\nNOT HELD:\n${broken.join('\n')}`);
  if (broken.length > 0) process.exitCode = 1;
}

function printPlans({ households, plans }: MeasuredRegion): void {
  console.log(`\nPlans at ${households} households`);
  for (const { operation, statements, plans: each } of plans) {
    const most = Math.max(0, ...each.map(({ rows }) => rows));
    const sorted = Math.max(0, ...each.map(({ sortedRows }) => sortedRows));
    if (process.env['SHOW_STATEMENTS'])
      for (const { sql } of each) console.log(`    ${sql.replace(/\s+/g, ' ').slice(0, 170)}`);
    console.log(`  ${operation}: ${statements} reads, most rows of one table ${most}, most rows sorted ${sorted}`);
    for (const { sql, scanned, sortedRows } of each.filter(
      (one) => one.scanned.length > 0 || one.sortedRows > mostSorted,
    )) {
      console.log(
        `    NOT HELD: ${scanned.join(', ')} sorted ${sortedRows}: ${sql.replace(/\s+/g, ' ').slice(0, 400)}`,
      );
      process.exitCode = 1;
    }
  }
}

function exceeded(operation: string, figures: Figures): string[] {
  const [p50, p95, p99] = limits[operation.includes('(write)') ? 'write' : 'read'];
  const over = figures.p50 > p50 || figures.p95 > p95 || figures.p99 > p99;
  return over ? [`${operation}: ${cells(figures)} is more than ${p50}/${p95}/${p99}`] : [];
}

const cells = (figures: Figures | undefined): string =>
  figures
    ? [String(figures.count), ...[figures.p50, figures.p95, figures.p99].map((ms) => ms.toFixed(1))].join(' | ')
    : '0 | | | ';
