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
async function paperPhoto(name: string, title: string, lines: readonly string[]): Promise<PickedFile> {
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

/** The two pages of a household register that matter, for an invented mother and daughter. */
export const registerPhotos = (mother: string, daughter: string): Promise<PickedFile[]> =>
  Promise.all([
    paperPhoto('IMG_0001.JPG', '居民户口簿', [
      '户别　家庭户',
      `户主姓名　${mother}`,
      '户号　示范0015',
      '住址　江西省乐平市镇桥镇',
      '　　　塘湖村三组15号',
      '承办人签章　（示范）',
      '签发日期　2019年5月6日',
    ]),
    paperPhoto('IMG_0002.JPG', '常住人口登记卡', [`姓名　${daughter}`, '与户主关系　女儿', '性别　女', '民族　汉族']),
  ]);

/** Both sides of an invented identity card. */
export const idCardPhotos = (name: string): Promise<PickedFile[]> =>
  Promise.all([
    paperPhoto('IMG_0004.JPG', '居民身份证', [`姓名　${name}`, '住址　镇桥镇塘湖村三组15号']),
    paperPhoto('IMG_0005.JPG', '中华人民共和国', ['居民身份证', '签发机关　（示范）']),
  ]);
