import type { Duty } from '../duty';
import { isPending } from '../duty';
import { pauseDuty, resumeDuty } from '../dutyClock';
import type { ClockContext } from '../dutyClock';
import type { DutyKind } from '../dutyKind';
import { dutyKinds } from '../dutyKinds';

/** Stops and resumes clocks: one stands still exactly while a duty that stops it is owed. */
export function standStill(duties: readonly Duty[], context: ClockContext): readonly Duty[] {
  return duties.map((duty) => {
    const stopped = isPending(duty) && isStopped(duty, duties, context);
    if (duty.state === 'open' && stopped) return pauseDuty(duty, context);
    return duty.state === 'paused' && !stopped ? resumeDuty(duty, context) : duty;
  });
}

/** Whether something is owed, at this moment, that makes this duty's clock stand still. */
export function isStopped(duty: Duty, duties: readonly Duty[], { policy }: Pick<ClockContext, 'policy'>): boolean {
  const kind: DutyKind = dutyKinds[duty.kind];
  return (kind.stoppedBy ?? []).some(
    (stop) =>
      duties.some((other) => other.kind === stop.duty && isPending(other)) &&
      !(stop.unless !== undefined && policy.boolean(stop.unless)),
  );
}
