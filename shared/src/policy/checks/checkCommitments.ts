import { commitmentKey, commitmentSides, namedCommitmentProblem, ownCommitmentsSchema } from '../ownCommitments';
import type { LocatedEntry, PolicyPack } from '../policySchema';
import { resolvePolicy } from '../resolvePolicy';
import { findingAt, type PackFinding } from './packFinding';

const ownTexts = 'commitment.ownTexts';
const params: readonly string[] = [ownTexts, ...Object.values(commitmentSides).map(({ param }) => param)];

/** Whether each side names a text that is there on that day (B01), and whether a text was edited under its old version. */
export function checkCommitments(pack: PolicyPack, packs: readonly PolicyPack[]): PackFinding[] {
  const entries = pack.entries.filter(({ id }) => params.includes(id));
  return [...entries.flatMap((entry) => unknownTexts(entry, pack, packs)), ...editedTexts(entries)];
}

function unknownTexts(entry: LocatedEntry, pack: PolicyPack, packs: readonly PolicyPack[]): PackFinding[] {
  return (entry.regions ?? [pack.regionCode]).flatMap((region) => {
    const policy = resolvePolicy(packs, region, entry.validFrom);
    const problems = Object.keys(commitmentSides).map((side) => namedCommitmentProblem(side, policy));
    return problems.flatMap((problem) =>
      problem === null ? [] : [findingAt(entry, 'error', `${entry.id}：${entry.validFrom} ${problem}`)],
    );
  });
}

/** What was signed is found again by its version, so a version says the same for ever. */
function editedTexts(entries: readonly LocatedEntry[]): PackFinding[] {
  const first = new Map<string, string>();
  return entries
    .filter(({ id }) => id === ownTexts)
    .flatMap((entry) =>
      (ownCommitmentsSchema.safeParse(entry.value).data ?? []).flatMap((text) => {
        const [key, content] = [commitmentKey(text), JSON.stringify(text)];
        const before = first.get(key) ?? content;
        first.set(key, before);
        const message = `${ownTexts}：${key} 的文字改过了，要换一个新的 version，旧的留着`;
        return before === content ? [] : [findingAt(entry, 'error', message)];
      }),
    );
}
