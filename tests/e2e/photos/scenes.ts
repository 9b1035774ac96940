import { greyDrawing, type GreyDrawing } from './greyDrawing';

/** What is photographed. */
export type Scene = 'printedSheet' | 'handwrittenNote' | 'idCard' | 'register' | 'receipt' | 'house';

const rows = (count: number, top: number, gap: number, size: number, words: string): string =>
  Array.from(
    { length: count },
    (_, at) => `<text x="60" y="${top + at * gap}" font-size="${size}">${words.slice(at % 5)}</text>`,
  ).join('');

const print = '示范文字虚构的人和数字1234.56元二〇二六年三月转账存入余额示范';

/** Size in units of a photo of 1200 by 1600, at the scale at which people photograph it. */
const scenes: Record<Scene, { width: number; height: number; drawing: string }> = {
  printedSheet: {
    width: 960,
    height: 1360,
    drawing: `<rect width="960" height="1360" fill="#f6f5f1"/>${rows(38, 90, 33, 24, print + print.slice(0, 4))}`,
  },
  handwrittenNote: {
    width: 940,
    height: 1240,
    drawing: `<rect width="940" height="1240" fill="#f1ecdd"/><g fill="#2c3f7a">${rows(6, 180, 92, 52, '示范情况说明虚构文字')}</g>`,
  },
  idCard: {
    width: 1010,
    height: 640,
    drawing: `<rect width="1010" height="640" fill="#dfe8ee"/>${rows(5, 120, 96, 40, '姓名示范甲住址示范')}
      <rect x="700" y="110" width="240" height="320" fill="#a9b7c4"/><circle cx="820" cy="230" r="66" fill="#5a4a3e"/>`,
  },
  register: {
    width: 1040,
    height: 720,
    drawing: `<rect width="1040" height="720" fill="#efe3cb"/>
      <path d="M40 40H1000V680H40zM40 140H1000M40 240H1000M40 340H1000M40 440H1000M40 540H1000M360 40V680" stroke="#8c5a4a" stroke-width="3" fill="none"/>
      ${rows(6, 105, 100, 38, '户主姓名示范甲与户主关系女儿示范')}`,
  },
  receipt: {
    width: 560,
    height: 1300,
    drawing: `<rect width="560" height="1300" fill="#f3efe6"/>${rows(24, 90, 48, 26, print.slice(0, 17))}<circle cx="380" cy="1020" r="110" fill="none" stroke="#c33" stroke-width="8"/>`,
  },
  // A yard under the sky: it fills the picture, and no paper is in it.
  house: {
    width: 1300,
    height: 1700,
    drawing: `<rect width="1300" height="1700" fill="#d9e4ee"/><path d="M0 900H1300V1700H0z" fill="#7c7466"/>
      <path d="M180 640L650 380L1120 640V1250H180z" fill="#a89a86"/><path d="M120 660L650 360L1180 660L1150 700L650 420L150 700z" fill="#5b4a40"/>
      <path d="M300 800h200v200H300zM800 800h200v200H800zM580 850h150v400H580z" fill="#3b3430"/>
      <path d="M240 700l40 120-30 90 50 160" stroke="#2c2622" stroke-width="7" fill="none"/>
      <g stroke="#5e5549" stroke-width="3">${Array.from({ length: 26 }, (_, at) => `<path d="M180 ${660 + at * 23}H1120"/>`).join('')}</g>`,
  },
};

/** The thing in shades of grey. */
export function drawnScene(scene: Scene): Promise<GreyDrawing> {
  const { width, height, drawing } = scenes[scene];
  return greyDrawing(width, height, drawing);
}
