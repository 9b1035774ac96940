import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRegionCode, type RegionCode } from '@twin-pledge/shared/kernel/regionCode';

/** Names by code from every `code,name` CSV of a folder; a later file may rename. Throws on a line that has another form. */
export function readRegions(folder: string): Map<RegionCode, string> {
  const names = new Map<RegionCode, string>();
  if (!existsSync(folder)) return names;
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.csv'))) {
    const [, ...lines] = readFileSync(join(folder, file), 'utf8').split(/\r?\n/);
    lines.forEach((line, index) => {
      if (line === '') return;
      const [code = '', name = ''] = line.split(',');
      if (!isRegionCode(code) || name === '') throw new Error(`${join(folder, file)}:${index + 2} is not "code,name"`);
      names.set(code, name);
    });
  }
  return names;
}
