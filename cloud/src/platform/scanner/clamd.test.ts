import { ClamdStandIn, eicar, type Manner } from '../../../../tests/support/clamdStandIn';
import { freePort } from '../../../../tests/support/mariadb';
import { Clamd } from './clamd';
import { scannerAddress } from './scannerAddress';

const impatient = { connectMilliseconds: 2_000, answerMilliseconds: 300 };
const patient = { connectMilliseconds: 20_000, answerMilliseconds: 20_000 };
const megabyte = 1024 * 1024;

const at = (setting: string, waits = patient) => new Clamd(scannerAddress(setting) ?? { path: '' }, waits);

describe.each(['port', 'socket'] as const)('a scanner at a %s', (kind) => {
  let clamd: ClamdStandIn;
  beforeEach(async () => {
    clamd = await ClamdStandIn.start(kind);
  });
  afterEach(() => clamd.stop());

  it('gets every byte in pieces that it can hold, and says what it found', async () => {
    const file = Buffer.alloc(3 * megabyte + 17, 'paper ');
    expect(await at(clamd.setting).scan(file)).toEqual({ kind: 'clean' });
    expect(clamd.scanned.map((one) => one.equals(file))).toEqual([true]);
    expect(Math.max(...clamd.pieces)).toBe(64 * 1024);
    const infected = Buffer.concat([file, Buffer.from(eicar)]);
    expect(await at(clamd.setting).scan(infected)).toEqual({ kind: 'found', signature: 'Eicar-Test-Signature' });
    expect(await at(clamd.setting).scan(Buffer.alloc(0))).toEqual({ kind: 'clean' });
  });

  it('says that a file is larger than it takes, though it reads no further', async () => {
    clamd.mostBytes = megabyte;
    expect(await at(clamd.setting).scan(Buffer.alloc(20 * megabyte))).toEqual({ kind: 'tooLarge' });
  });

  it.each<[Manner, string]>([
    ['hangsUp', 'gives no verdict'],
    ['silent', 'does not answer in time'],
    ['takesNothing', 'does not answer in time'],
    ['nonsense', 'answers something else'],
    ['endless', 'answers something else'],
    ['halfAnswer', 'hung up'],
  ])('that behaves badly (%s) gives no verdict', async (manner, reason) => {
    clamd.manner = manner;
    const slow = manner === 'silent' || manner === 'takesNothing';
    const scanning = at(clamd.setting, slow ? impatient : patient).scan(Buffer.alloc(8 * megabyte));
    await expect(scanning).rejects.toMatchObject({ name: 'ScannerAway', message: expect.stringContaining(reason) });
    expect(await at(clamd.setting).answers()).toBe(false);
  });

  it('can be asked whether it is there', async () => {
    expect(await at(clamd.setting).answers()).toBe(true);
  });
});

it('a scanner that is not there gives no verdict', async () => {
  for (const setting of [`127.0.0.1:${await freePort()}`, '/nowhere/clamd.sock']) {
    await expect(at(setting).scan(Buffer.from('any'))).rejects.toMatchObject({ name: 'ScannerAway' });
    expect(await at(setting).answers()).toBe(false);
  }
});

it('a scanner is named by host and port, or by the path of its socket', () => {
  expect(scannerAddress('scanner.county:3310')).toEqual({ host: 'scanner.county', port: 3310 });
  expect(scannerAddress('[::1]:3310')).toEqual({ host: '::1', port: 3310 });
  expect(scannerAddress('/run/clamav/clamd.ctl')).toEqual({ path: '/run/clamav/clamd.ctl' });
  for (const wrong of ['scanner', 'scanner:', ':3310', 'scanner:0', 'scanner:70000', 'a b:3310', 'http://a:3310'])
    expect(scannerAddress(wrong)).toBeUndefined();
});
