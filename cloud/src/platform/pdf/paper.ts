/** One part of a paper, from top to bottom. */
export type PaperPart =
  | { kind: 'title'; text: string }
  /** Small, to the right: the number of the paper. */
  | { kind: 'number'; text: string }
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; text: string }
  /** Rows of cells under a head; widths are shares of the page. */
  | { kind: 'table'; head: readonly string[]; rows: readonly (readonly string[])[]; widths: readonly number[] }
  /** Places to sign side by side; a signature that was drawn stands in its place. */
  | { kind: 'signatures'; places: readonly { label: string; drawing?: Buffer }[] }
  /** A picture on the left (PNG or JPEG, square) and lines beside it; the first of them is bold. */
  | { kind: 'picture'; picture: Buffer; lines: readonly string[] }
  /** Who issues it and when, with the place for the seal. */
  | { kind: 'seal'; issuer: string; dateWords: string };

export interface Paper {
  /** Shown by the reader of the file; never a name of a person. */
  fileTitle: string;
  parts: readonly PaperPart[];
  /** `poster`: large type for a wall, on one page without a number. */
  lettering?: 'poster';
  /** At the foot of every page. */
  foot: string;
}
