/** The six indicators of self-care by the national standard, in its order (C07). */
export const selfCareIndicators = ['eat', 'dress', 'bed', 'toilet', 'walk', 'wash'] as const;

export type SelfCareIndicator = (typeof selfCareIndicators)[number];
