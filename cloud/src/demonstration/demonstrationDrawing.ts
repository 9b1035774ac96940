import { loadSharp } from '../platform/pictures/loadSharp';

/** A drawn signature for an invented person: some strokes as PNG, base64; another seed, another hand. */
export async function demonstrationDrawing(seed: number): Promise<string> {
  const strokes = Array.from({ length: 16 }, (_, at) => `L ${24 + at * 17} ${60 + 32 * Math.sin(at * (1 + seed / 3))}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="320" height="120">
    <path d="M 10 60 ${strokes.join(' ')}" stroke="#17212b" stroke-width="3" fill="none"/></svg>`;
  const sharp = await loadSharp();
  return (await sharp(Buffer.from(svg)).png().toBuffer()).toString('base64');
}
