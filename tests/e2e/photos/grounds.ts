import { greyDrawing, type GreyDrawing } from './greyDrawing';

/** What a paper lies on. */
export type Ground = 'dark' | 'wood' | 'red' | 'checked' | 'flowered' | 'light' | 'white';

const WIDTH = 1200;
const HEIGHT = 1600;

const shades: Record<Ground, string> = {
  dark: '#3f362f',
  wood: '#8a6a48',
  red: '#8c2f2b',
  checked: '#7d8aa0',
  flowered: '#a06f78',
  light: '#c9c2b4',
  white: '#ecebe8',
};

const boards = Array.from(
  { length: 40 },
  (_, at) =>
    `<path d="M0 ${at * 41 + (at % 3) * 9}C400 ${at * 41 + (at % 5) * 6} 800 ${at * 41 - 12} 1200 ${at * 41}"/>`,
).join('');
const grain = `<g stroke="#000" stroke-opacity="0.13" stroke-width="4" fill="none">${boards}</g>`;

const checks = Array.from(
  { length: 14 },
  (_, at) =>
    `<path d="M${at * 120} 0V1600M0 ${at * 120}H1200" stroke="#e8e4da" stroke-opacity="0.55" stroke-width="36"/>`,
).join('');

const flowers = Array.from({ length: 60 }, (_, at) => {
  const place = `cx="${((at * 397) % 1200) + 20}" cy="${((at * 613) % 1600) + 15}"`;
  return `<circle ${place} r="${26 + (at % 4) * 9}" fill="#e3c9c4"/><circle ${place} r="10" fill="#7b2c3d"/>`;
}).join('');

const patterns: Record<Ground, string> = {
  dark: grain,
  wood: grain,
  red: '',
  checked: checks,
  flowered: flowers,
  light: grain,
  white: '',
};

/** The table, cloth or bed in shades of grey, as large as the photo's units. */
export const drawnGround = (ground: Ground): Promise<GreyDrawing> =>
  greyDrawing(WIDTH, HEIGHT, `<rect width="${WIDTH}" height="${HEIGHT}" fill="${shades[ground]}"/>${patterns[ground]}`);
