import { demonstrationPdf } from './demonstrationPdf';
import { demonstrationPicture, type Sheet } from './demonstrationPicture';

const card = { width: 640, height: 404, paper: '#e4eef2', ink: '#4d6d80' };
const booklet = { width: 640, height: 480, paper: '#f3e6dc', ink: '#8c5a4a' };
const letter = { width: 540, height: 760, paper: '#fbfaf5', ink: '#5f6569' };

/** Page by page, what a phone would have photographed. */
const sheets: Readonly<Record<string, readonly Sheet[]>> = {
  residentId: [
    { ...card, extra: 'photo' },
    { ...card, extra: 'emblem' },
  ],
  householdRegister: [
    { ...booklet, extra: 'stamp' },
    { ...booklet, extra: 'table' },
  ],
  disabilityCertificate: [{ ...card, paper: '#e8efe4', ink: '#557055', extra: 'photo' }],
  marriageCertificate: [{ ...booklet, paper: '#f4dfdc', extra: 'photo' }],
  bankCard: [{ ...card, paper: '#e6e4f0', ink: '#565380' }],
};
const plain: readonly Sheet[] = [{ ...letter, extra: 'stamp' }];

/** What an office or a hospital hands out on a screen rather than on paper. */
const asPdf: readonly string[] = ['medicalBills'];

/** The pages of an invented paper of a type: pictures, or one PDF; another seed, another paper. */
export async function demonstrationPaper(typeCode: string, seed: number): Promise<Buffer[]> {
  if (asPdf.includes(typeCode)) return [await demonstrationPdf(seed)];
  const pages: Buffer[] = [];
  for (const [at, sheet] of (sheets[typeCode] ?? plain).entries())
    pages.push(await demonstrationPicture(sheet, seed + at * 7));
  return pages;
}
