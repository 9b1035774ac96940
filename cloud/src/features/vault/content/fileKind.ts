/** What papers may be: photos and scans. */
export type FileKind = 'jpeg' | 'png' | 'heic' | 'pdf';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Brands of HEVC pictures in an HEIF container; AVIF and others have their own. */
const heicBrands = ['heic', 'heix', 'hevc', 'hevx', 'mif1', 'msf1'];

/** What a file is by its first bytes, whatever its name says; null for everything else. */
export function fileKind(bytes: Buffer): FileKind | null {
  if (bytes.length >= 3 && bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes.subarray(0, pngStart.length).equals(pngStart)) return 'png';
  if (bytes.toString('latin1', 0, 5) === '%PDF-') return 'pdf';
  const isHeic = bytes.toString('latin1', 4, 8) === 'ftyp' && heicBrands.includes(bytes.toString('latin1', 8, 12));
  return isHeic ? 'heic' : null;
}
