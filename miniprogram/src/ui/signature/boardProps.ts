import type { Stroke } from './strokes';

/** What the board of either target is given. */
export interface BoardProps {
  id: string;
  label: string;
  strokes: readonly Stroke[];
  /** After each change the drawing as PNG, base64 without its prefix. */
  onDrawn: (strokes: Stroke[], png: string) => void;
}
