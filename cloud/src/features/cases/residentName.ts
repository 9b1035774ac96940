import type { Application } from '../applications/api';

/** The name of a resident who did something to an application: of who filed it, else of the applicant. */
export function residentName({ answers, filedByAccountId }: Application, accountId: string | null): string | null {
  const filerName = accountId === filedByAccountId ? answers.purpose?.filerName : undefined;
  return filerName ?? answers.members?.[0]?.name ?? null;
}
