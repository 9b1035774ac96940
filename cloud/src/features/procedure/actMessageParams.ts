import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { formatFen } from '@twin-pledge/shared/kernel/fen';

const givesReason: readonly ProcedureAction[] = ['forgoRelief', 'returnRelief', 'reassessSelfCare'];
const givesAmount: readonly ProcedureAction[] = ['confirmRelief', 'confirmReliefAgain'];

/** What the messages about an act of relief or care say beside number and aid; nothing for others. */
export function actMessageParams(
  action: ProcedureAction,
  { reason }: ActContent,
  amountFen: number | undefined,
): Record<string, string> | undefined {
  if (givesReason.includes(action) && reason) return { reason };
  return givesAmount.includes(action) && amountFen !== undefined ? { amount: `${formatFen(amountFen)}元` } : undefined;
}
