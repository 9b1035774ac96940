/** The part of js-yaml that is used here. */
declare module 'js-yaml' {
  /** What is wrong with a text: the reason in English, and the line from 0 where it is known. */
  export class YAMLException extends Error {
    readonly reason: string;
    readonly mark?: { readonly line: number };
  }
  export const CORE_SCHEMA: unique symbol;
  /** The value of a text; throws YAMLException. */
  export function load(text: string, options: { readonly schema: typeof CORE_SCHEMA }): unknown;
}
