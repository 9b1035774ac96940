import { useStore } from '../state/useStore';
import type { FieldSurvey } from './fieldSurvey';
import { surveys } from './surveys';

/** One survey on this phone, drawn anew with each change; undefined where it is not, null until that is known. */
export function useSurvey(caseId: string): FieldSurvey | undefined | null {
  const all = useStore(surveys.surveys);
  return all === undefined ? null : all.find((one) => one.caseId === caseId);
}
