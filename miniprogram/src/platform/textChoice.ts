import { readStored, store } from './storage';
import { systemTextStep } from './systemTextStep';

type Step = 1 | 2 | 3;

/** The size of type that the person chose here; null follows the system. */
export const chosenTextStep = (): Step | null => readStored<Step>('textStep') ?? null;

/** Remembers the chosen size; null follows the system again. */
export const chooseTextStep = (step: Step | null): boolean => store('textStep', step);

/** The size of type to draw in. */
export const presentTextStep = (): Step => chosenTextStep() ?? systemTextStep();
