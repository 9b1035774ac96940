import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type * as z from 'zod/mini';
import { issueWords } from '@twin-pledge/shared/policy/checks/issueWords';
import type { PackFinding } from '@twin-pledge/shared/policy/checks/packFinding';
import { packManifestSchema, policyEntrySchema } from '@twin-pledge/shared/policy/policySchema';
import type { LocatedEntry, PackManifest, PolicyPack } from '@twin-pledge/shared/policy/policySchema';
import { readYaml } from './readYaml';

const manifestName = 'pack.yaml';

export interface PackReading {
  /** What could be read; undefined where `pack.yaml` can't be used. */
  readonly pack: PolicyPack | undefined;
  readonly findings: PackFinding[];
}

/** Reads one pack: `pack.yaml` and every other `.yaml` file of the folder, each a list of entries. */
export function readPack(folder: string): PackReading {
  const findings: PackFinding[] = [];
  const files = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name) && name !== manifestName);
  const manifest = readManifest(folder, findings);
  const entries = files.sort().flatMap((file) => readEntries(folder, file, findings));
  return { pack: manifest && { ...manifest, id: basename(folder), entries }, findings };
}

function readManifest(folder: string, findings: PackFinding[]): PackManifest | undefined {
  const say = (message: string, line?: number): undefined => {
    findings.push({ level: 'error', message, file: manifestName, line });
    return undefined;
  };
  if (!readdirSync(folder).includes(manifestName))
    return say('文件夹里没有 pack.yaml（写明区划代码、名称、版本、来源）');
  const reading = readYaml(join(folder, manifestName));
  if (!reading.ok) return say(reading.message, reading.line);
  const parsed = packManifestSchema.safeParse(reading.value);
  return parsed.success ? parsed.data : say(firstIssue(parsed.error));
}

function readEntries(folder: string, file: string, findings: PackFinding[]): LocatedEntry[] {
  const reading = readYaml(join(folder, file));
  if (!reading.ok) {
    findings.push({ level: 'error', message: reading.message, file, line: reading.line });
    return [];
  }
  if (reading.value === null) return [];
  if (!Array.isArray(reading.value)) {
    findings.push({ level: 'error', message: '要写成一条一条的清单，每条以“- id:”开头', file, line: 1 });
    return [];
  }
  return reading.value.flatMap((item: unknown, index) => {
    const line = reading.lineOfItem(index);
    const parsed = policyEntrySchema.safeParse(item);
    if (parsed.success) return [{ ...parsed.data, file, line }];
    findings.push({ level: 'error', message: firstIssue(parsed.error), file, line });
    return [];
  });
}

/** The first thing a schema objects to, in plain Chinese. */
const firstIssue = ({ issues: [issue] }: z.core.$ZodError): string => (issue ? issueWords(issue) : '写法不对');
