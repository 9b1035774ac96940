import { readIdNumber } from '@twin-pledge/shared/kernel/idNumber';
import { demonstrationFilings } from '../filings';
import { DemonstrationRegistry } from './demonstrationRegistry';
import { registeredPeople } from './registeredPeople';

describe('the departments of the demonstration', () => {
  it('know its invented people by the numbers and names of their applications', () => {
    const filed = demonstrationFilings().flatMap(({ answers }) => answers.members ?? []);
    const names = new Map(filed.map(({ name, identity }) => [identity?.number, name]));
    for (const { idNumber, name } of registeredPeople) {
      expect(readIdNumber(idNumber, '2026-03-02').ok).toBe(true);
      expect(names.get(idNumber)).toBe(name);
    }
  });

  it('fail in every way that the desk must be able to show', () => {
    const faults = registeredPeople.flatMap((person) => Object.values(person.faults ?? {}));
    expect([...new Set(faults)].sort()).toEqual(['cut', 'erroring', 'malformed', 'misnamed', 'missing', 'slow']);
  });

  it('answer to who knows the credential alone', async () => {
    const registry = await DemonstrationRegistry.start({ todayOn: () => '2026-03-09' });
    try {
      const { address, credential } = registry.connections['demoTax']!;
      expect(new URL(address).hostname).toBe('127.0.0.1');
      const ask = (secret: string) =>
        fetch(address, {
          method: 'POST',
          headers: { authorization: `Bearer ${secret}` },
          body: JSON.stringify({ requestId: 'r1', asks: ['wage'], person: { name: '示范路人', idNumber: 'x' } }),
        });
      expect((await ask('guessed')).status).toBe(401);
      expect(registry.received).toEqual([]);
      expect(await (await ask(credential)).json()).toMatchObject({
        requestId: 'r1',
        status: 'nothing',
        asOf: '2026-03-08',
      });
    } finally {
      await registry.stop();
    }
  });
});
