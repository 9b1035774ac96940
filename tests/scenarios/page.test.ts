import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runScenarioFile } from '../../cloud/src/commands/runScenarios';
import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import { keyWords, valueWords } from '../../shared/src/assessment/scenario/vocabulary';
import type { ScenarioKey } from '../../shared/src/assessment/scenario/vocabulary';
import { worksheetScenarioWords } from '../../shared/src/copy/worksheetScenarioWords';

const page = readFileSync(join(__dirname, '../../docs/scenarios.md'), 'utf8');
const [keyTables = '', wordTable = ''] = page.split('## 能写的词');

/** The cells of each row below a table's head. */
const rowsOf = (text: string): string[][] =>
  [...text.matchAll(/^\| (.+) \|$/gm)]
    .map((match) => (match[1] ?? '').split('|').map((cell) => cell.trim()))
    .filter(([first = '']) => !/^(中文|项目|-+)$/.test(first));

describe('docs/scenarios.md', () => {
  it('has a row for each key, and none for anything else', () => {
    const rows = rowsOf(keyTables).map(([word, key]) => `${word ?? ''} ${key ?? ''}`);
    expect(rows.sort()).toEqual(
      Object.entries(keyWords)
        .map(([key, word]) => `${word} \`${key}\``)
        .sort(),
    );
  });

  it('has a row for each word that may stand under a key, and none for anything else', () => {
    const all = Object.entries({ ...valueWords, ...worksheetScenarioWords }).flatMap(([key, words]) =>
      Object.entries(words).map(([word, code]) => `${keyWords[key as ScenarioKey]} ${word} \`${code}\``),
    );
    expect(
      rowsOf(wordTable)
        .map((cells) => cells.join(' '))
        .sort(),
    ).toEqual(all.sort());
  });

  it('shows an example that holds as it stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'scenarios-page-'));
    const path = join(folder, 'example.yaml');
    writeFileSync(path, /```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
    const runs = runScenarioFile(path, readPolicyLibrary({ demonstration: false }));
    rmSync(folder, { recursive: true });
    expect(runs).toMatchObject([{ name: '老两口，一个女儿住在外地', problems: [] }]);
  });
});
