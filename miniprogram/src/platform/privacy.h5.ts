import type { HeldBack } from './privacy';

export const agreeButtonId = 'agree-privacy';

/** A browser asks by itself before camera and album are used. */
export function onPrivacyNeeded(_listener: (held: HeldBack) => void): void {}

/** A browser has no guideline filed with WeChat. */
export const openFiledGuideline = (): Promise<boolean> => Promise.resolve(false);

/** A browser's refusal has no name of its own. */
export const isPrivacyRefusal = (_error: unknown): boolean => false;
