import { cpus, totalmem } from 'node:os';

/** The value below which the given share (0 to 1) of the values lies; NaN without any. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** One line of a report: what was measured, the figure, and whether its target holds; a target missed fails the bench. */
export function line(what: string, figure: string, holds?: boolean): void {
  console.log(`  ${what.padEnd(64)} ${figure}${holds === undefined ? '' : holds ? '  holds' : '  DOES NOT HOLD'}`);
  if (holds === false) process.exitCode = 1;
}

/** The machine in one line, for the head of a report. */
export function machine(): string {
  const [first] = cpus();
  const gib = Math.round(totalmem() / 1024 ** 3);
  return `Node ${process.version}, ${cpus().length} × ${first?.model.trim() ?? 'unknown'}, ${gib} GiB`;
}
