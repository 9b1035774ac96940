import sharp from 'sharp';
import { photoNotes } from '../support/files';
import type { PickedFile } from './phone';

const place = {
  IFD0: { Make: 'Example', Model: photoNotes.camera },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: photoNotes.latitude,
    GPSLongitudeRef: 'E',
    GPSLongitude: photoNotes.longitude,
  },
};

/** A photo of a sheet of paper with lines of writing, as a phone takes it: on a table, a little askew, with the place in its notes. */
export async function paperPhoto(name: string, title: string, lines: readonly string[]): Promise<PickedFile> {
  const rows = lines.map(
    (line, at) => `<text x="90" y="${300 + at * 92}" font-size="44">${line}</text>
    <path d="M90 ${322 + at * 92}H810" stroke="#c9bda6" stroke-width="2"/>`,
  );
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="1080" height="1400" font-family="sans-serif" fill="#3b3328">
    <rect width="1080" height="1400" fill="#6f5a45"/>
    <g transform="translate(80 90) rotate(1.4)">
      <rect width="900" height="1180" rx="10" fill="#f4ecd8"/>
      <text x="450" y="150" font-size="64" font-weight="bold" text-anchor="middle">${title}</text>
      <text x="450" y="210" font-size="30" fill="#a33" text-anchor="middle">示范，虚构的人</text>${rows.join('')}
    </g></svg>`;
  const buffer = await sharp(Buffer.from(sheet)).withExif(place).jpeg({ quality: 82 }).toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}
