import { chance } from './chance';
import type { Ground } from './grounds';
import type { Scene } from './scenes';
import type { Taking } from './takePhoto';

/** One photo of the album: what it shows, and how it was taken. */
export interface AlbumPhoto {
  readonly scene: Scene;
  readonly ground: Ground;
  readonly taking: Taking;
}

type Random = () => number;

const papers: Scene[] = ['printedSheet', 'handwrittenNote', 'idCard', 'register', 'receipt'];
const grounds: Ground[] = ['dark', 'wood', 'red', 'checked', 'flowered', 'light', 'white'];
const darkerThanPaper: Ground[] = ['dark', 'wood', 'red', 'checked', 'flowered'];

const from = (random: Random, least: number, most: number): number => least + random() * (most - least);
const one = <T>(random: Random, things: readonly T[]): T => things[Math.floor(random() * things.length)] as T;
const side = (random: Random): number => (random() < 0.5 ? -1 : 1);

/** As people hold a phone: a little askew and slanted, not quite in the middle, and not in a studio. */
const held = (random: Random): Omit<Taking, 'seed'> => ({
  tilt: from(random, -6, 6),
  size: from(random, 0.72, 0.97),
  moved: [from(random, -0.02, 0.02), from(random, -0.02, 0.02)],
  slant: [from(random, -0.08, 0.08), from(random, -0.08, 0.08)],
  light: from(random, 0.7, 1.1),
  grain: from(random, 2, 5),
});

const shadow = (random: Random, soft: number): Taking['shadow'] => ({
  depth: from(random, 0.3, 0.6),
  angle: from(random, 0, 360),
  at: from(random, -0.15, 0.15),
  soft,
});

type Way = (random: Random) => Omit<Taking, 'seed'>;

const goodWays: Record<string, Way> = {
  'in daylight': held,
  'in a dim room': (random) => ({ ...held(random), light: from(random, 0.45, 0.6), grain: from(random, 3, 6) }),
  'light from one side': (random) => ({ ...held(random), shadow: shadow(random, from(random, 0.7, 1.2)) }),
  'half in shadow, sharp': (random) => ({ ...held(random), shadow: shadow(random, from(random, 0.005, 0.04)) }),
  'half in shadow, soft': (random) => ({ ...held(random), shadow: shadow(random, from(random, 0.08, 0.3)) }),
  'held by a thumb': (random) => ({ ...held(random), thumb: true }),
  'a little soft': (random) => ({ ...held(random), blur: from(random, 0.8, 2.2) }),
  'lying on its side': (random) => ({ ...held(random), tilt: 90 * side(random) + from(random, -5, 5), size: 0.72 }),
};

const blurredWay: Way = (random) => ({
  ...held(random),
  light: from(random, 0.5, 1.1),
  blur: from(random, 5, 12),
});
const shakenWay: Way = (random) => ({ ...held(random), blur: 2.5, shake: from(random, 22, 45) });
const darkWay: Way = (random) => ({ ...held(random), light: from(random, 0.12, 0.28), grain: from(random, 4, 8) });
const washedWay: Way = (random) => ({ ...held(random), light: from(random, 5.5, 9) });
const hazyWay: Way = (random) => ({ ...held(random), light: 1, haze: from(random, 0.8, 0.93) });

/** So far that writing is lost: a fifth and more of the thing lies outside. */
const cutWay: Way = (random) => {
  const far = side(random) * from(random, 0.26, 0.42);
  const aside = from(random, -0.03, 0.03);
  const corner = side(random) * from(random, 0.2, 0.3);
  const moved = one<[number, number]>(random, [
    [far, aside],
    [far, aside],
    [far, corner],
  ]);
  return { ...held(random), size: from(random, 0.85, 1.05), moved };
};
const cutBelowWay: Way = (random) => {
  const { moved: [far, aside] = [0, 0], ...rest } = cutWay(random);
  return { ...rest, moved: [aside, far] };
};

function photos(seed: number, count: number, scenes: Scene[], on: Ground[], way: Way): AlbumPhoto[] {
  const random = chance(seed);
  return Array.from({ length: count }, (_, at) => {
    const scene = scenes[at % scenes.length] as Scene;
    const ground = on[(at + Math.floor(at / scenes.length)) % on.length] as Ground;
    return { scene, ground, taking: { ...way(random), seed: seed * 1000 + at } };
  });
}

/** Photos that should pass, by how they were taken. */
export function goodPhotos(each: number): Record<string, AlbumPhoto[]> {
  const ways = Object.entries(goodWays).map(([how, way], at): [string, AlbumPhoto[]] => [
    how,
    photos(at + 1, each, papers, grounds, way),
  ]);
  const filling: Way = (random) => ({ ...held(random), tilt: 0, size: 1.35, slant: [0, 0] });
  return {
    ...Object.fromEntries(ways),
    'filling the picture': photos(40, Math.ceil(each / 2), ['printedSheet', 'handwrittenNote'], grounds, filling),
    'a house, no paper': photos(50, Math.ceil(each / 2), ['house'], ['light'], (random) => ({
      ...held(random),
      size: 1.1,
    })),
  };
}

/** Sheets that run out of the picture on tables that are as bright as they are. */
export const cutOnBright = (each: number): AlbumPhoto[] =>
  photos(108, each, ['printedSheet', 'handwrittenNote'], ['light', 'white'], cutWay);

/** Photos with a fault, by what is wrong with them; each is to be found under the name of its fault. */
export function faultyPhotos(each: number): Record<'dark' | 'bright' | 'blurred' | 'cut', AlbumPhoto[]> {
  const half = Math.ceil(each / 2);
  const wide: Scene[] = ['printedSheet', 'handwrittenNote', 'idCard', 'register'];
  return {
    dark: photos(101, each, papers, grounds, darkWay),
    bright: [
      ...photos(102, half, papers, grounds, washedWay),
      ...photos(103, half, papers, ['light', 'white'], hazyWay),
    ],
    blurred: [...photos(104, half, papers, grounds, blurredWay), ...photos(105, half, papers, grounds, shakenWay)],
    cut: [
      ...photos(106, half, wide, darkerThanPaper, cutWay),
      ...photos(107, half, ['printedSheet', 'handwrittenNote', 'receipt'], darkerThanPaper, cutBelowWay),
    ],
  };
}
