import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { fenOf } from './typedYuan';

/** What a form holds while it is filled in: as the act asks for it, amounts as typed and indicators by name. */
export type TypedAct = ActContent & { amountYuan?: string; unmetOf?: readonly string[] };

type Survey = NonNullable<ActContent['survey']>;

/** What is sent of what was typed: amounts in fen, indicators as a number, nothing left over from a choice taken back. */
export function actContent(action: ProcedureAction, typed: TypedAct): ActContent {
  const { amountYuan, unmetOf, ...plain } = typed;
  if (action === 'proposeRelief') return { ...plain, amountFen: fenOf(amountYuan ?? '') };
  if (action === 'recordSelfCare') return { unmet: unmetOf?.length ?? 0 };
  if (action === 'recordAssessment') return { needs: plain.needs ?? [] };
  return plain.survey ? { ...plain, survey: surveyOf(plain.survey) } : plain;
}

function surveyOf({ neighbours, letters, ...parts }: Survey): Survey {
  const read = Object.entries(parts).map(([part, told]) => [part, told.asDeclared ? { asDeclared: true } : told]);
  return {
    ...(Object.fromEntries(read) as Omit<Survey, 'neighbours' | 'letters'>),
    ...(neighbours?.trim() ? { neighbours } : {}),
    ...(letters?.trim() ? { letters } : {}),
  };
}
