import { contains, isRegionCode } from '../../kernel/regionCode';
import { parsePlainDate } from '../../kernel/plainDate';
import { paramCatalogue, specOf } from '../paramCatalogue';
import type { LocatedEntry, PolicyPack } from '../policySchema';
import { readCitation, type PolicySource } from '../policySource';
import { nearest } from './nearest';
import { findingAt, type PackFinding } from './packFinding';
import { unitProblem, valueProblem } from './valueProblem';

/** What is wrong with one entry by itself: its id, value, unit, scope, source and clause. */
export function checkEntry(entry: LocatedEntry, pack: PolicyPack, sources: readonly PolicySource[]): PackFinding[] {
  const spec = specOf(entry.id);
  if (!spec) {
    const near = nearest(entry.id, Object.keys(paramCatalogue));
    return [findingAt(entry, 'error', `没有“${entry.id}”这一项${near ? `，是不是要写“${near}”？` : ''}`)];
  }
  const say = (message: string) => findingAt(entry, 'error', `${entry.id}（${spec.label}）：${message}`);
  const findings: PackFinding[] = [];
  if (entry.inherits) {
    if (pack.regionCode === '000000000000') findings.push(say('全国的包没有上级，不能写 inherits'));
  } else {
    const problems = [valueProblem(entry.id, spec, entry.value), unitProblem(spec, entry.unit)];
    findings.push(...problems.filter((problem): problem is string => problem !== null).map(say));
  }
  for (const region of entry.regions ?? []) {
    if (!contains(pack.regionCode, region)) findings.push(say(`regions 里的 ${region} 不在本地（${pack.name}）范围内`));
  }
  if (entry.id === 'commitment.enabledByVillage') findings.push(...switchProblems(entry, pack).map(say));
  findings.push(...sourceProblems(entry, sources).map(say));
  return findings;
}

function switchProblems(entry: LocatedEntry, pack: PolicyPack): string[] {
  return Object.entries((entry.value ?? {}) as Record<string, unknown>).flatMap(([code, date]) => {
    if (!isRegionCode(code) || !contains(pack.regionCode, code)) return [`${code} 不是本地（${pack.name}）的区划代码`];
    return parsePlainDate(String(date)) ? [] : [`${code} 的日期要写成 2025-01-31 这样`];
  });
}

function sourceProblems(entry: LocatedEntry, sources: readonly PolicySource[]): string[] {
  const source = sources.find(({ id }) => id === entry.source);
  if (!source) return [`来源“${entry.source}”不在文件目录（sources）里`];
  const problems: string[] = [];
  if (source.id === 'OWN' && !entry.assumed) problems.push('来源是系统默认值，要写 assumed: true');
  if (!entry.clause) {
    const mustCite = source.textAtHand && !entry.inherits && !entry.assumed;
    return mustCite ? [...problems, '没有写条款号（clause）；文件里没有的，写 assumed: true'] : problems;
  }
  const cited = readCitation(entry.clause);
  if (source.textAtHand && cited.every(({ sourceId }) => sourceId !== source.id)) {
    problems.push(`条款号要以来源开头，例如“${source.id} …”`);
  }
  for (const { sourceId, clause } of cited) {
    const document = sources.find(({ id }) => id === sourceId);
    if (!document) problems.push(`条款号里的来源“${sourceId}”不在文件目录里`);
    else if (!document.textAtHand) problems.push(`${sourceId} 的全文不在手边，不能写条款号`);
    else if (document.clauses[clause] === undefined) problems.push(`${sourceId} 里没有“${clause}”这一条`);
  }
  return problems;
}
