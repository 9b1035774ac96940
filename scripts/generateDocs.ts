/** `npm run docs`: writes the pages of docs/ that follow from the law in shared/. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs/generatedPages';

for (const [path, page] of Object.entries(generatedPages)) {
  writeFileSync(join(__dirname, '..', path), page());
  console.log(`wrote ${path}`);
}
