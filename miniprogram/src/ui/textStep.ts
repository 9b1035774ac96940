import { createContext, useContext } from 'react';

/** How large the type is: 1 normal, 2 large, 3 largest. */
export type TextStep = 1 | 2 | 3;

export const TextStepContext = createContext<TextStep>(1);

/** The size of type that pages are drawn in. */
export const useTextStep = (): TextStep => useContext(TextStepContext);
