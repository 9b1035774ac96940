/** Codes as Markdown, with commas. */
export const codeList = (codes: readonly string[] = []): string => codes.map((code) => `\`${code}\``).join(', ');

/** Codes as Markdown, the last after an "and". */
export const inWords = (codes: readonly string[]): string =>
  codes.length < 2 ? codeList(codes) : `${codeList(codes.slice(0, -1))} and ${codeList(codes.slice(-1))}`;

/** A code as words that can be read aloud: `publicityComesFirst` -> "publicity comes first". */
export const spaced = (code: string): string => code.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`);
