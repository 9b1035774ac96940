import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { DomainError } from '@twin-pledge/shared/kernel/domainError';
import type * as Fontkit from 'fontkit';
import type { Font } from 'fontkit';

const load = createRequire(__filename);

/** A font with the letters of Chinese names, the rare ones among them (30,890 letters of the national standard). */
const regularPath = () => require.resolve('@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf');
const boldPath = () => require.resolve('@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf');

export interface PaperFonts {
  regular: Buffer;
  bold: Buffer;
  covers: Font;
}

let loaded: PaperFonts | undefined;

/** The fonts of papers, read at the first paper with the library that reads them: 20 MB that a start need not carry. */
export function paperFonts(): PaperFonts {
  if (!loaded) {
    const { create } = load('fontkit') as typeof Fontkit;
    const regular = readFileSync(regularPath());
    loaded = { regular, bold: readFileSync(boldPath()), covers: create(regular) as Font };
  }
  return loaded;
}

/** Throws `glyphMissing` with the letters the font can't print: a name with a gap in it must never leave the house. */
export function requireGlyphs(text: string, { covers }: PaperFonts): void {
  const missing = [...new Set(text)].filter(
    (letter) => letter !== '\n' && !covers.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
  if (missing.length > 0) throw new DomainError('glyphMissing', { letters: missing.join('、') });
}
