import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFinding } from '@twin-pledge/shared/policy/checks/packFinding';
import type { PolicyPack } from '@twin-pledge/shared/policy/policySchema';
import { policySourceSchema, type PolicySource } from '@twin-pledge/shared/policy/policySource';
import { policyFolder } from './policyFolder';
import { readPack } from './readPack';
import { readYaml } from './readYaml';

/** All packs and the documents they cite. */
export interface PolicyLibrary {
  readonly packs: readonly PolicyPack[];
  readonly sources: readonly PolicySource[];
  /** What could not be read; `folder` is the pack's. */
  readonly findings: readonly (PackFinding & { folder: string })[];
}

/**
 * Reads the program's packs and those of a county's own folder (`POLICY_DIR`: pack folders, and `sources/` with the
 * documents they cite). Demonstration packs only where asked for.
 */
export function readPolicyLibrary(options: { demonstration: boolean; policyDir?: string }): PolicyLibrary {
  const ownFolders = options.policyDir ? packFolders(options.policyDir) : [];
  const readings = [...packFolders(join(policyFolder, 'packs')), ...ownFolders].map((folder) => ({
    folder,
    ...readPack(folder),
  }));
  const sourceFolders = [
    join(policyFolder, 'sources'),
    ...(options.policyDir ? [join(options.policyDir, 'sources')] : []),
  ];
  return {
    packs: readings
      .flatMap(({ pack }) => (pack ? [pack] : []))
      .filter((pack) => options.demonstration || !pack.demonstration),
    sources: sourceFolders.flatMap(readSources),
    findings: readings.flatMap(({ folder, findings }) => findings.map((finding) => ({ ...finding, folder }))),
  };
}

/** The folders inside a folder that hold a pack; `sources` and `regions` beside them are no packs. */
function packFolders(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .filter((name) => !['sources', 'regions'].includes(name) && !name.startsWith('.'))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory());
}

/** The documents in a folder's YAML files, one or a list a file. Throws where one can't be read. */
export function readSources(folder: string): PolicySource[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .flatMap((name) => {
      const reading = readYaml(join(folder, name));
      if (!reading.ok) throw new Error(`${join(folder, name)}:${reading.line ?? '?'} ${reading.message}`);
      return (Array.isArray(reading.value) ? reading.value : [reading.value]).map((item) =>
        policySourceSchema.parse(item),
      );
    });
}
