/** One part of a notice, from top to bottom; screen and paper show the same. */
export type NoticePart =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths: readonly number[] };

/** A notice in words, without its number and seal. */
export interface NoticePaper {
  title: string;
  parts: readonly NoticePart[];
}

/** Some sentences. */
export const paragraph = (text: string): NoticePart => ({ kind: 'paragraph', text });
/** What the parts after it are about. */
export const heading = (text: string): NoticePart => ({ kind: 'heading', text });

/** A table of two columns: what it is, and what it says. */
export const pairs = (rows: readonly (readonly [string, string])[]): NoticePart => ({
  kind: 'table',
  head: ['项目', '内容'],
  rows,
  widths: [3, 9],
});
