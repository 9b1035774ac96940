import { loadSharp } from '../platform/pictures/loadSharp';

const sheets: Record<string, { width: number; height: number; paper: string; ink: string }> = {
  residentId: { width: 960, height: 610, paper: '#e4eef2', ink: '#5a7a8c' },
  householdRegister: { width: 900, height: 640, paper: '#f3e6dc', ink: '#8c5a4a' },
};
const plainSheet = { width: 720, height: 1000, paper: '#fbfaf5', ink: '#6b6f72' };

/** A picture of an invented paper, as JPEG: lines instead of words, marked DEMO, nobody's name or number on it. */
export async function demonstrationPaper(typeCode: string, seed: number): Promise<Buffer> {
  const { width, height, paper, ink } = sheets[typeCode] ?? plainSheet;
  const lines = Array.from({ length: Math.floor(height / 62) - 3 }, (_, at) => {
    const long = 0.35 + 0.25 * Math.abs(Math.sin((at + 1) * (seed + 2)));
    return `<rect x="${width * 0.09}" y="${150 + at * 56}" width="${width * long}" height="14" rx="7" fill="${ink}" opacity=".45"/>`;
  });
  const photo =
    typeCode === 'residentId'
      ? `<rect x="${width * 0.7}" y="150" width="200" height="250" rx="10" fill="${ink}" opacity=".25"/>`
      : `<circle cx="${width * 0.78}" cy="${height * 0.8}" r="80" fill="none" stroke="#c8534a" stroke-width="7" opacity=".5"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <rect width="${width}" height="${height}" fill="${paper}"/>
    <rect x="18" y="18" width="${width - 36}" height="${height - 36}" fill="none" stroke="${ink}" stroke-width="2" opacity=".5"/>
    <rect x="${width * 0.09}" y="70" width="${width * 0.4}" height="34" rx="6" fill="${ink}" opacity=".8"/>
    ${lines.join('')}${photo}
    <text x="${width / 2}" y="${height / 2}" font-size="${width / 5}" font-family="sans-serif" text-anchor="middle"
      fill="${ink}" opacity=".16" transform="rotate(-20 ${width / 2} ${height / 2})">DEMO</text></svg>`;
  const sharp = await loadSharp();
  return sharp(Buffer.from(svg)).jpeg({ quality: 78 }).toBuffer();
}
