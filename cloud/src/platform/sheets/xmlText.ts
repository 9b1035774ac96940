/** How every file of a workbook begins. */
export const xmlDeclared = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What the elements of a workbook belong to (ECMA-376, part 1). */
export const spreadsheetNames = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

const special = /[&<>"]|_(?=x[0-9A-Fa-f]{4}_)/g;
const unwritable = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  _: '_x005F_',
};

/** What XML has no sign for is left out; `_x0041_` stays what it is rather than a letter. */
export const escaped = (text: string): string =>
  text.replace(unwritable, '').replace(special, (found) => entities[found] as string);
