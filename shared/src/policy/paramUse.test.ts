import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { specOf } from './paramCatalogue';

const repository = join(__dirname, '../../..');
const folders = ['shared/src', 'cloud/src', 'cloud/workbench/src', 'miniprogram/src'];

/** Ids as code names them: in a table (`param: '…'`) or at a getter (`policy.number('…')`). */
const uses =
  /\b(?:clauseParam|param): '([\w.]+)'|[pP]olicy\.(?:get|number|string|boolean|money|list|record|structure)\(\s*'([\w.]+)'/g;

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return sourceFiles(join(folder, entry.name));
    return /(?<!\.test)\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });

describe('parameters that code asks for', () => {
  it('are all in the catalogue', () => {
    const named = folders.flatMap((folder) =>
      sourceFiles(join(repository, folder)).flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(uses)].map((match) => ({ file, id: match[1] ?? match[2] ?? '' })),
      ),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ id }) => !specOf(id))).toEqual([]);
  });
});
