/** One undertaking of a commitment, and the point of the source that it covers (`LX 二(二)1`). */
export interface Undertaking {
  readonly covers: string;
  readonly text: string;
}

/**
 * A text that people sign: what stands before, the numbered undertakings, what stands after. `{name}` marks what is
 * filled in. A text is never edited; a new wording gets a new version.
 */
export interface SigningTextDef {
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly undertakings: readonly Undertaking[];
  readonly closing: readonly string[];
}

export interface RenderedText {
  readonly title: string;
  readonly paragraphs: string[];
}

const numbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;
const untold = '＿＿＿';

function fillIn(text: string, params: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.prototype.hasOwnProperty.call(params, name) ? params[name] : undefined;
    if (value === undefined) throw new RangeError(`nothing given to fill in for ${name}`);
    // Braces and line breaks in a name must not change what is signed.
    const plain = value.replace(/[{}\r\n]/g, '').trim();
    return plain === '' ? untold : plain;
  });
}

/**
 * The exact wording for one signer, as it is read, hashed and stored. The same text and parameters always give the same
 * characters. RangeError where the text asks for a parameter that is not given.
 */
export function renderText(definition: SigningTextDef, params: Readonly<Record<string, string>>): RenderedText {
  const undertakings = definition.undertakings.map(({ text }, index) => `${numbers[index] ?? index + 1}、${text}`);
  const all = [...definition.paragraphs, ...undertakings, ...definition.closing];
  return { title: fillIn(definition.title, params), paragraphs: all.map((text) => fillIn(text, params)) };
}
