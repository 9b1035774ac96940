import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from '../../scripts/docs/generatedPages';
import { repositoryRoot } from './repositoryRoot';

describe('generated docs', () => {
  it.each(Object.entries(generatedPages))('%s is what npm run docs writes today', (path, page) => {
    expect(readFileSync(join(repositoryRoot, path), 'utf8')).toBe(page());
  });
});
