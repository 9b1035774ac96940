import type { Colleague } from './colleague';

/** Who can stand in for somebody: colleagues who share one of the roles; those who are away themselves stand last. */
export function standIns(who: Pick<Colleague, 'id' | 'roles'>, colleagues: readonly Colleague[]): Colleague[] {
  return colleagues
    .filter((one) => one.id !== who.id && one.roles.some((role) => who.roles.includes(role)))
    .sort((a, b) => Number(a.leave !== null) - Number(b.leave !== null));
}
