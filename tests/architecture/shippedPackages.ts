import { textOf } from './trackedFiles';

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package that comes along with what a workspace needs at run time. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As its author declares it (SPDX); undefined where nothing is declared. */
  readonly license: string | undefined;
}

const { packages } = JSON.parse(textOf('package-lock.json')) as {
  packages: Readonly<Record<string, LockedPackage>>;
};

/** All packages that a workspace brings at run time, however deep, as the lock file resolves them. */
export function shippedPackages(workspace: string): ShippedPackage[] {
  const found = new Set<string>();
  const open = [workspace];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const { dependencies, optionalDependencies } = packages[path] ?? {};
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      const place = placeOf(path, name);
      if (place === undefined || found.has(place)) continue;
      found.add(place);
      open.push(place);
    }
  }
  return [...found]
    .filter((path) => path.includes('node_modules/') && !packages[path]?.link)
    .map((path) => ({
      name: path.split('node_modules/').at(-1) ?? path,
      version: packages[path]?.version ?? '',
      license: packages[path]?.license,
    }));
}

/** Where a package finds another: the nearest `node_modules` above it, the workspace's own for a link. */
function placeOf(from: string, name: string): string | undefined {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
    const found = packages[place];
    if (found) return found.link ? found.resolved : place;
    if (folder === '') return undefined;
  }
}
