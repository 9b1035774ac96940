import { textOf, trackedFiles } from './trackedFiles';

const sources = trackedFiles(/^cloud\/src\/.*\.ts$/).filter((path) => !path.endsWith('.test.ts'));
const using = (use: RegExp): string[] => sources.filter((path) => use.test(textOf(path))).sort();

describe('what comes from outside passes the virus scanner', () => {
  it('pictures and PDFs by one door, lists by another', () => {
    expect(using(/import \{[^}]*\bcleanFile\b/)).toEqual(['cloud/src/features/vault/receivedFiles.ts']);
    expect(using(/import \{[^}]*\breadSheet\b/)).toEqual(['cloud/src/platform/sheets/sheets.ts']);
    for (const door of ['features/vault/receivedFiles', 'platform/sheets/sheets'])
      expect(textOf(`cloud/src/${door}.ts`)).toMatch(/await this\.scan\.requireClean\(\w+\);\n\s+return /);
  });

  it('and the bytes of a request are read nowhere but for those doors', () => {
    expect(using(/\bkoa\.req\b(?!`)/)).toEqual([
      'cloud/src/features/awards/awardImports.controller.ts',
      'cloud/src/features/evidence/evidence.controller.ts',
      'cloud/src/features/findings/findings.controller.ts',
      'cloud/src/features/publicity/publicity.controller.ts',
      'cloud/src/features/survey/survey.controller.ts',
      'cloud/src/features/vault/vault.controller.ts',
      'cloud/src/features/verification/fileExchange.controller.ts',
      'cloud/src/platform/http/endpointPipeline.ts',
    ]);
  });
});
