import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

function sourcesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}

const writes = (table: string) =>
  new RegExp(`(insert|update)\\(\\s*'${table}'|(INSERT INTO|UPDATE|DELETE FROM)\\s+\`?${table}\\b`);

describe('the record has one writer', () => {
  it.each([
    ['aid_case', ['cloud/src/features/cases/record.ts']],
    // A date that was unknown is entered when its year is imported; nothing else about a duty changes there.
    ['duty', ['cloud/src/features/cases/dutyLedger.ts', 'cloud/src/features/cases/undatedDuties.ts']],
    ['finding', ['cloud/src/features/findings/findingRecord.ts']],
    ['proxy_mandate', ['cloud/src/features/proxies/mandate.repository.ts']],
    ['proxy_call', ['cloud/src/features/proxies/call.repository.ts']],
    ['audit_entry', ['cloud/src/platform/audit/audit.ts']],
  ])('only its own file writes %s', (table, writers) => {
    const found = sourcesIn('cloud/src').filter((file) => writes(table).test(readFileSync(join(root, file), 'utf8')));
    expect(found.sort()).toEqual([...writers].sort());
  });
});
