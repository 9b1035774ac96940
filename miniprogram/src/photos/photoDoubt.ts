/** What may be wrong with a photo. It is only ever a hint: whoever took it decides. */
export type PhotoDoubt = 'dark' | 'bright' | 'blurred' | 'cut';
