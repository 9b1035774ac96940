import type { Issue } from './inputProblems';

/** A method answered something else than its endpoint promises: a fault of the program. Names places, never values. */
export class OutputMismatch extends Error {
  override readonly name = 'OutputMismatch';

  constructor(endpointId: string, issues: readonly Issue[]) {
    const places = issues.map(({ path, code }) => `${(path ?? []).map(String).join('.')} (${code ?? 'invalid'})`);
    super(`${endpointId} answered outside its form: ${places.slice(0, 8).join(', ')}`);
  }
}
