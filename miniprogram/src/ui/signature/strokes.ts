/** A point on the board, in CSS pixels from its top left corner. */
export interface Point {
  x: number;
  y: number;
}

export type Stroke = Point[];

/** The part of a canvas context that drawing a signature needs. */
export interface Pen {
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  strokeStyle: unknown;
  fillStyle: unknown;
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  stroke(): void;
}

const SHORTEST_SIGNATURE_PX = 60;

/** Whether enough is drawn to be somebody's name, and not a finger that slipped. */
export function isSignature(strokes: readonly Stroke[]): boolean {
  let length = 0;
  for (const stroke of strokes) {
    for (let i = 1; i < stroke.length; i += 1) {
      const [from, to] = [stroke[i - 1], stroke[i]];
      if (from && to) length += Math.hypot(to.x - from.x, to.y - from.y);
    }
  }
  return length >= SHORTEST_SIGNATURE_PX;
}

/** Draws all strokes anew on white, `scale` canvas pixels to a CSS pixel. */
export function drawStrokes(
  pen: Pen,
  strokes: readonly Stroke[],
  size: { width: number; height: number },
  scale: number,
) {
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, size.width, size.height);
  pen.lineWidth = 3;
  pen.lineCap = 'round';
  pen.lineJoin = 'round';
  pen.strokeStyle = '#17212b';
  for (const stroke of strokes) {
    const [first, ...rest] = stroke;
    if (!first) continue;
    pen.beginPath();
    pen.moveTo(first.x, first.y);
    if (rest.length === 0) pen.lineTo(first.x + 0.1, first.y);
    for (const point of rest) pen.lineTo(point.x, point.y);
    pen.stroke();
  }
}
