import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { photoGuideOf } from './photoGuides';

const catalogue = readFileSync(join(__dirname, '../policy/packs/nation/papers.yaml'), 'utf8');
const codes = [...catalogue.matchAll(/^\s+- code: (\w+)$/gm)].map(([, code]) => code ?? '');

describe('how papers are photographed', () => {
  it('is said of each paper of the catalogue in a sentence or two', () => {
    expect(codes).toContain('householdRegister');
    for (const code of codes) {
      expect(photoGuideOf(code).say).toMatch(/。$/);
      expect(photoGuideOf(code).say.length).toBeLessThan(50);
    }
  });

  it('differs by what it is', () => {
    expect(photoGuideOf('residentId')).toMatchObject({ frame: 'card', say: expect.stringContaining('国徽') });
    expect(photoGuideOf('householdRegister').frame).toBe('booklet');
    expect(photoGuideOf('wageProof').frame).toBe('sheet');
    expect(photoGuideOf('medicalBills').frame).toBe('receipt');
    expect(photoGuideOf('neverHeardOf').frame).toBe('sheet');
  });
});
