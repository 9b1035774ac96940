import { LineOutlet } from '../platform/log/lineOutlet';

let standardOutput: LineOutlet | undefined;

/** Prints one line; a command goes on to its end where nobody reads what it prints any more. */
export function printLine(line: string): void {
  standardOutput ??= new LineOutlet(process.stdout);
  standardOutput.write(line);
}
