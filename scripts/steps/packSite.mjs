import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const pack = promisify(brotliCompress);
const packable = /\.(js|css)$/;

/** Writes each script and style sheet below a folder once more as `.br`: a seventh smaller than what can be packed while somebody waits. */
export async function packSite(folder) {
  const names = (await readdir(folder, { recursive: true })).filter((name) => packable.test(name));
  for (const name of names) {
    const plain = await readFile(join(folder, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    await writeFile(join(folder, `${name}.br`), await pack(plain, { params }));
  }
}
