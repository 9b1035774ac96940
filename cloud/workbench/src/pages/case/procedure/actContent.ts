import type { ActContent, ProcedureAction } from '@twin-pledge/shared/contracts/procedure/actBodies';
import { surveyContent } from './surveyContent';
import type { TypedSurvey } from './surveyContent';
import { fenOf } from './typedYuan';

/** What a form holds while it is filled in: as the act asks for it, amounts as typed and indicators by name. */
export type TypedAct = Omit<ActContent, 'survey' | 'surveyId' | 'surveyParts'> & {
  amountYuan?: string;
  unmetOf?: readonly string[];
  survey?: TypedSurvey;
};

/** What is sent of what was typed: amounts in fen, indicators as a number, nothing left over from a choice taken back. */
export function actContent(action: ProcedureAction, typed: TypedAct, applicantName = ''): ActContent {
  const { amountYuan, unmetOf, survey, ...plain } = typed;
  if (action === 'proposeRelief') return { ...plain, amountFen: fenOf(amountYuan ?? '') };
  if (action === 'recordSelfCare') return { unmet: unmetOf?.length ?? 0 };
  if (action === 'recordAssessment') return { needs: plain.needs ?? [] };
  if (survey) return { ...plain, survey: surveyContent(survey, plain.people ?? [], applicantName) };
  return plain;
}
