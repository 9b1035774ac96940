import fs from 'node:fs';
import path from 'node:path';

/** WeChat's own template and style compilers, as the npm package wraps them. */
interface WeChatCompilers {
  wxmlToJs(folder: string, options: { maxBuffer: number }): string;
  wxssToJs(folder: string, options: { maxBuffer: number }): string;
}

const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Runs wcc over every WXML and wcsc over every WXSS of a built mini-program; throws with the compiler's own message. */
export function compileTemplatesAndStyles(folder: string): { templates: string[]; styles: string[] } {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the package has no types and no ES entry
  const compilers = require('miniprogram-compiler') as WeChatCompilers;
  const templates = filesWith(folder, '.wxml');
  const styles = filesWith(folder, '.wxss');
  const templateCode = compilers.wxmlToJs(folder, { maxBuffer: MAX_OUTPUT_BYTES });
  for (const template of templates) {
    if (!templateCode.includes(template)) throw new Error(`wcc left out ${template}`);
  }
  const styleCode = compilers.wxssToJs(folder, { maxBuffer: MAX_OUTPUT_BYTES });
  for (const style of styles) {
    if (!styleCode.includes(style)) throw new Error(`wcsc left out ${style}`);
  }
  return { templates, styles };
}

function filesWith(folder: string, extension: string): string[] {
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith(extension))
    .sort();
}
