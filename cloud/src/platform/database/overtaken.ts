import { isDuplicateKey } from './isDuplicateKey';

/** Somebody wrote the same in another transaction meanwhile: the work is run again and then finds it. */
export class Overtaken extends Error {
  constructor(cause: unknown) {
    super('another transaction wrote the same meanwhile', { cause });
  }
}

/** Runs an insert whose unique rule decides between two at once; the later one's whole transaction begins again. */
export async function orOvertaken(insert: () => Promise<void>): Promise<void> {
  try {
    await insert();
  } catch (error) {
    throw isDuplicateKey(error) ? new Overtaken(error) : error;
  }
}
