import { shippedPackages } from './shippedPackages';

/** Licences that ask for no more than to be named, and the weak ones of libraries that are used as they are. */
const free = ['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Unlicense'].concat([
  'Python-2.0',
  'CC0-1.0',
  'Zlib',
  'OFL-1.1',
  'MIT/X11',
]);
const usedAsTheyAre = ['LGPL-3.0', 'LGPL-3.0-or-later', 'MPL-2.0'];

/** What the lock file has nothing for, and the text beside the code says. */
const readByHand: Readonly<Record<string, string>> = { only: 'MIT', 'png-js': 'MIT' };

/** Whether one of the offered licences, or all of the joined ones, may be used. */
function mayBeUsed(license: string): boolean {
  const words = license.replace(/[()]/g, '');
  if (words.includes(' OR ')) return words.split(' OR ').some(mayBeUsed);
  return words.split(' AND ').every((one) => [...free, ...usedAsTheyAre].includes(one));
}

describe('licences', () => {
  it.each(['cloud', 'cloud/workbench', 'shared'])('of all that %s brings at run time may be used', (workspace) => {
    const unclear = shippedPackages(workspace)
      .map((one) => ({ ...one, license: one.license ?? readByHand[one.name] }))
      .filter(({ license }) => license === undefined || !mayBeUsed(license))
      .map(({ name, version, license }) => `${name} ${version}: ${license ?? 'nothing declared'}`);
    expect(unclear).toEqual([]);
  });

  it('are looked up for every package: none of the declared ones is missing', () => {
    const names = new Set(shippedPackages('cloud').map(({ name }) => name));
    expect(['mysql2', 'sequelize', 'sharp', 'libsql', 'koa', 'zod'].filter((name) => !names.has(name))).toEqual([]);
  });
});
