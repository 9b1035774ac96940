import { createContext, useContext } from 'react';
import type { AnswersDesk } from './answersDesk';

export const AnswersContext = createContext<AnswersDesk | null>(null);

/** The answers that are being entered, for every question on the sheet. */
export function useAnswersDesk(): AnswersDesk {
  const desk = useContext(AnswersContext);
  if (!desk) throw new Error('useAnswersDesk outside of answers');
  return desk;
}
