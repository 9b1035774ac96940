import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Mebibytes that are still in use after everything that can be let go of was let go of. */
export function heapAfterCollection(): number {
  collect();
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
}
