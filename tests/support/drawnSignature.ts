import sharp from 'sharp';

/** A drawn signature as the phone sends it: a PNG with some strokes, as base64. */
export async function drawnSignature(seed = 1): Promise<string> {
  const strokes = Array.from({ length: 14 }, (_, at) => `L ${20 + at * 18} ${60 + 30 * Math.sin(at * seed)}`).join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="120">
    <path d="M 10 60 ${strokes}" stroke="black" stroke-width="3" fill="none"/></svg>`;
  return (await sharp(Buffer.from(svg)).png().toBuffer()).toString('base64');
}
