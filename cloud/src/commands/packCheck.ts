import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { plainDateInShanghai } from '@twin-pledge/shared/kernel/plainDate';
import { checkPack } from '@twin-pledge/shared/policy/checkPack';
import type { PackFinding } from '@twin-pledge/shared/policy/checks/packFinding';
import { readPolicyLibrary, readSources } from '../platform/policy/policyLibrary';
import { readPack } from '../platform/policy/readPack';
import { printLine } from './printLine';

/** What is wrong with the pack in a folder, together with the program's packs it falls back to. */
export function findingsOf(folder: string, onDate: string): PackFinding[] {
  const library = readPolicyLibrary({ demonstration: false });
  const { pack, findings } = readPack(folder);
  if (!pack) return findings;
  const others = library.packs.filter(({ id }) => id !== pack.id);
  const sources = [
    ...library.sources,
    ...readSources(join(dirname(folder), 'sources')),
    ...readSources(join(folder, 'sources')),
  ];
  return [...findings, ...checkPack(pack, [...others, pack], sources, onDate)];
}

/** Prints the findings for an official; answers the exit code: 0 usable, 1 faults, 2 not called rightly. */
export function packCheck(args: readonly string[], print: (line: string) => void, onDate: string): 0 | 1 | 2 {
  const [given] = args;
  if (!given || !existsSync(given) || !statSync(given).isDirectory()) {
    print(given ? `找不到文件夹：${given}` : '请写明要检查的文件夹，例如：npm run pack:check -- 我的政策包');
    return 2;
  }
  const folder = resolve(given);
  const findings = findingsOf(folder, onDate);
  const errors = findings.filter(({ level }) => level === 'error');
  const warnings = findings.filter(({ level }) => level === 'warning');
  print(`检查政策包：${basename(folder)}（${onDate}）`);
  for (const finding of errors) print(`✗ 要改：${placed(finding)}`);
  for (const finding of warnings) print(`· 提醒：${placed(finding)}`);
  print(
    errors.length === 0
      ? `可以用。${warnings.length > 0 ? `有${warnings.length}条提醒。` : '没有问题。'}`
      : `不能用：有${errors.length}处要改。`,
  );
  return errors.length === 0 ? 0 : 1;
}

function placed({ file, line, message }: PackFinding): string {
  return `${file ? `${file}${line ? ` 第${line}行` : ''}：` : ''}${message}`;
}

if (require.main === module) {
  process.exitCode = packCheck(process.argv.slice(2), printLine, plainDateInShanghai(new Date()));
}
