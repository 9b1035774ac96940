/** Photos longer than this are made smaller before they are sent; the server keeps no more of them either. */
export const SENT_LONG_EDGE = 2400;

/** Above so many bytes a photo is written anew even where it is no longer than that. */
export const HEAVY_BYTES = 1_500_000;

/** Small print stays readable, and a photo of the camera shrinks to a fifth. */
export const SENT_QUALITY = 0.82;

/** What a photo is looked at in: at this size the strokes of small print on a whole sheet are still a pixel wide. */
export const JUDGED_LONG_EDGE = 768;

/** The size of a picture whose long edge has at most so many pixels. */
export function fitInside(width: number, height: number, longEdge: number): { width: number; height: number } {
  const scale = Math.min(1, longEdge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}
