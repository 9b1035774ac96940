/** The steps of entering a paper application. */
export type Step = 'answers' | 'papers' | 'sign' | 'send';
