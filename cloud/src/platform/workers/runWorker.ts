import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';

const usual = { patienceMilliseconds: 30_000, mostMegabytes: 768 };
/** Compiled in production; in tests the sources themselves, which need a translator. */
const extension = extname(__filename);
const execArgv = extension === '.ts' ? ['--require', 'tsx/cjs'] : [];

/** What a worker posts: its answer, or the code of a refusal. */
export type WorkerAnswer<T> = { readonly done: T } | { readonly refused: string };

/**
 * Lets a worker (its file without the extension) look at bytes from strangers: apart from the program, with limits on
 * time and memory. Undefined when it broke down, ran out of either, or took too long: the bytes were not what they
 * pretend to be.
 */
export function runWorker<T>(
  file: string,
  data: unknown,
  { patienceMilliseconds, mostMegabytes } = usual,
): Promise<WorkerAnswer<T> | undefined> {
  return new Promise((resolve) => {
    const worker = new Worker(file + extension, {
      workerData: data,
      execArgv,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
      // What a decoder grumbles about a stranger's file is not for our log.
      stdout: true,
      stderr: true,
    });
    const settle = (answer: WorkerAnswer<T> | undefined): void => {
      clearTimeout(timer);
      resolve(answer);
      void worker.terminate();
    };
    const timer = setTimeout(() => settle(undefined), patienceMilliseconds);
    worker.once('message', (answer: WorkerAnswer<T>) => settle(answer));
    worker.once('error', () => settle(undefined));
    worker.once('exit', () => settle(undefined));
  });
}
