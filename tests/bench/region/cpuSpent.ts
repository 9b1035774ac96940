import { readFileSync } from 'node:fs';
import type mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';

/** Processor time that program and database spent while something was measured. */
export interface CpuSpent {
  readonly programMs: number;
  readonly databaseMs: number;
  /** Memory of the program at the end. */
  readonly programMiB: number;
}

const tickMs = 10;

/** Reads processor time spent so far; what is spent between two readings is their difference. Linux only. */
export class CpuMeter {
  constructor(
    private readonly programPid: number,
    private readonly databasePid: number,
  ) {}

  /** For a program and the server it works on, both on this machine. */
  static async of(programPid: number, server: mysql.Connection): Promise<CpuMeter> {
    const [rows] = await server.query<RowDataPacket[]>('SELECT @@pid_file AS path');
    return new CpuMeter(programPid, Number(readFileSync(String(rows[0]?.['path']), 'utf8')));
  }

  read(): CpuSpent {
    const resident = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.programPid}/status`, 'utf8'))?.[1];
    return {
      programMs: spentBy(this.programPid),
      databaseMs: spentBy(this.databasePid),
      programMiB: Math.round(Number(resident) / 1024),
    };
  }
}

/** In user and system mode together. */
function spentBy(pid: number): number {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) * tickMs;
}
