/** Where an application comes from, as the desk names it. */
export type Origin = 'self' | 'family' | 'helped' | 'found' | 'window';
