import { loadSharp } from '../platform/pictures/loadSharp';
import { demonstrationMark } from './demonstrationMark';

/** How a made-up paper looks: its size in pixels, its colours, and what is on it besides lines. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly paper: string;
  readonly ink: string;
  readonly extra?: 'photo' | 'emblem' | 'table' | 'stamp';
}

/** A picture of an invented paper, as JPEG: lines instead of words, marked 示范 all over, nobody's name or number on it. */
export async function demonstrationPicture(sheet: Sheet, seed: number): Promise<Buffer> {
  const { width, height, paper, ink } = sheet;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${paper}"/>
    <rect x="16" y="16" width="${width - 32}" height="${height - 32}" fill="none" stroke="${ink}" stroke-width="2" opacity=".5"/>
    ${linesOn(sheet, seed)}${extraOn(sheet)}${marksOn(sheet)}</svg>`;
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).jpeg({ quality: 72 }).toBuffer();
}

/** A heading, and lines of text as bars; another seed, other lengths. */
function linesOn({ width, height, ink, extra }: Sheet, seed: number): string {
  const room = extra === 'photo' || extra === 'emblem' ? 0.5 : 0.8;
  const bars = Array.from({ length: Math.floor((height - 150) / 36) }, (_, at) => {
    const long = width * room * (0.55 + 0.4 * Math.abs(Math.sin((at + 1) * (seed + 2))));
    return `<rect x="${width * 0.09}" y="${110 + at * 36}" width="${long}" height="10" rx="5" fill="${ink}" opacity=".4"/>`;
  });
  return `<rect x="${width * 0.09}" y="48" width="${width * 0.4}" height="24" rx="5" fill="${ink}" opacity=".75"/>${bars.join('')}`;
}

function extraOn({ width, height, ink, extra }: Sheet): string {
  const circle = (colour: string) =>
    `<circle cx="${width * 0.78}" cy="${height * 0.7}" r="58" fill="none" stroke="${colour}" stroke-width="6" opacity=".55"/>`;
  if (extra === 'photo')
    return `<g fill="${ink}" opacity=".28"><circle cx="${width * 0.8}" cy="${height * 0.4}" r="39"/>
      <path d="M ${width * 0.8 - 69} ${height * 0.76} a 69 82 0 0 1 138 0 z"/></g>`;
  if (extra === 'emblem') return circle(ink);
  if (extra === 'stamp') return circle('#c8534a');
  if (extra !== 'table') return '';
  const rows = Array.from({ length: 11 }, (_, at) => `M ${width * 0.06} ${97 + at * 36} H ${width * 0.94}`);
  const columns = [0.06, 0.3, 0.62, 0.94].map((at) => `M ${width * at} 97 V 457`);
  return `<path d="${[...rows, ...columns].join(' ')}" stroke="${ink}" stroke-width="2" fill="none" opacity=".5"/>`;
}

/** The mark once large across the sheet, and once plainly in the corner. */
function marksOn({ width, height, ink }: Sheet): string {
  const strokes = demonstrationMark.join(' ');
  const mark = (transform: string, colour: string, opacity: number, thick: number) =>
    `<path d="${strokes}" transform="${transform}" stroke="${colour}" stroke-width="${thick}" stroke-linecap="round"
      stroke-linejoin="round" fill="none" opacity="${opacity}"/>`;
  const large = width / 330;
  return (
    mark(`translate(${width * 0.2} ${height * 0.62}) rotate(-18) scale(${large})`, ink, 0.2, 9) +
    mark(`translate(${width - 140} 34) scale(0.5)`, '#b3402f', 0.95, 9)
  );
}
