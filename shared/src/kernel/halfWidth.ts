const fullWidthForms = /[\uFF01-\uFF5E]/g;
const offsetToHalfWidth = 0xfee0;

/** Turns full-width letters, digits and signs, as Chinese keyboards produce them, into ASCII ones. */
export function toHalfWidth(text: string): string {
  return text
    .replace(fullWidthForms, (char) => String.fromCharCode(char.charCodeAt(0) - offsetToHalfWidth))
    .replace(/\u3000/g, ' ');
}
