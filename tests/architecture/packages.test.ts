import { textOf, trackedFiles } from './trackedFiles';

type Dependencies = Record<string, string>;
interface Manifest {
  dependencies?: Dependencies;
  devDependencies?: Dependencies;
}

const manifests = trackedFiles(/(^|\/)package\.json$/).map((path) => ({
  path,
  manifest: JSON.parse(textOf(path)) as Manifest,
}));
const lock = JSON.parse(textOf('package-lock.json')) as {
  packages: Record<string, { resolved?: string; link?: boolean }>;
};

describe('packages', () => {
  it('are pinned to one exact version each', () => {
    const loose = manifests.flatMap(({ path, manifest }) =>
      Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
        .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
        .map(([name, version]) => `${path}: ${name} ${version}`),
    );
    expect(loose).toEqual([]);
  });

  it('have the same version in every workspace', () => {
    const versions = new Map<string, Set<string>>();
    for (const { manifest } of manifests) {
      for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
      }
    }
    expect([...versions].filter(([, found]) => found.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('come from whatever registry npm is set to: the lock names no address', () => {
    const addressed = Object.entries(lock.packages).filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(addressed.map(([path]) => path)).toEqual([]);
  });
});
