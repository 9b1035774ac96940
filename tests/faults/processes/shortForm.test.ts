import { databaseAtHand } from '../../support/testDatabase';
import { parts } from './parts';

/** The long form is `npm run faults`; here each fault strikes once or twice. */
describe('the program as processes, under load', () => {
  const onMariadb = process.env['TEST_DIALECT'] === 'mariadb';
  const short = onMariadb ? parts['everything']! : parts['killsOnSqlite']!;

  it('loses nothing it acknowledged and does nothing twice, whatever is killed or away', async () => {
    expect(databaseAtHand).toBe(true);
    const report = await short.run(onMariadb ? 7 : 2, () => undefined);
    expect(report.applications).toBeGreaterThan(0);
    expect(report.seen.askedAgain).toBeGreaterThan(0);
    expect(report.auditEntries).toBeGreaterThan(report.acts);
  }, 240_000);
});
