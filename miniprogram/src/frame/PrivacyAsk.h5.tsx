/** A browser asks by itself before camera or clipboard are used. */
export const PrivacyAsk = () => null;
