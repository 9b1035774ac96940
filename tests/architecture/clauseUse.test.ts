import { join } from 'node:path';
import { runScenarioFile, scenarioFiles } from '../../cloud/src/commands/runScenarios';
import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import type { Basis } from '../../shared/src/assessment/basis';
import { ownRules } from '../../shared/src/assessment/ownRules';
import { namesOf } from '../../shared/src/assessment/scenario/differences';
import { findingTransitions } from '../../shared/src/casework/falseCommitment/findingTransitions';
import { transitions } from '../../shared/src/casework/transitions';
import { paramCatalogue } from '../../shared/src/policy/paramCatalogue';
import { readCitation } from '../../shared/src/policy/policySource';
import { repositoryRoot } from './repositoryRoot';
import { textOf, trackedFiles } from './trackedFiles';

const library = readPolicyLibrary({ demonstration: false });
const runs = scenarioFiles(join(repositoryRoot, 'tests/scenarios')).flatMap((path) => runScenarioFile(path, library));

/** What the rules of the assessment rested on in all examples together. */
const used: readonly Basis[] = runs.flatMap(({ result }) => result?.bases ?? []);
const usedParams = new Set<string>(used.map(({ param }) => param));

/** What examples name under 依据, which the runner holds them to, and what titles of tests name. */
const titles = trackedFiles(/\.test\.tsx?$/)
  .flatMap((path) => [...textOf(path).matchAll(/\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*(['"`])(.*?)\1/g)])
  .map((match) => match[2] ?? '');
const named = new Set(runs.flatMap(({ result }) => result?.cited ?? []));
const isCited = (name: string) => named.has(name) || titles.some((title) => title.includes(name));

const params = Object.keys(paramCatalogue);
// The catalogue and the table of the ledger's parameters name every one, whether or not a rule asks for it.
const sourceFiles = trackedFiles(/^(shared|cloud|cloud\/workbench|miniprogram)\/src\/.*(?<!\.test)\.tsx?$/).filter(
  (path) => !path.includes('/policy/catalogue/') && !path.endsWith('/policy/tableRows.ts'),
);
const code = sourceFiles.map(textOf).join('\n');
const entries = library.packs.flatMap((pack) => pack.entries);

/** Every clause at hand. */
const clauses = library.sources.flatMap(({ id, clauses: all }) => Object.keys(all).map((clause) => `${id} ${clause}`));

/** Parameters that some rule asks for, in the assessment or anywhere else. */
const askedFor = new Set(params.filter((id) => usedParams.has(id) || code.includes(`'${id}'`)));

/** The clauses behind what is asked for, and those that rows of the two workflows name. */
const usedClauses = new Set(
  [
    ...entries.filter(({ id }) => askedFor.has(id)).map(({ clause }) => clause),
    ...Object.values({ ...transitions, ...findingTransitions }).map(({ clause }) => clause),
  ]
    .flatMap((clause) => clause?.split(/;\s*/) ?? [])
    .filter((clause) => clauses.includes(clause)),
);

describe('what the rules of the assessment rest on', () => {
  it('is cited by an example or a test: each parameter and each rule of ours', () => {
    const uncited = used.filter((basis) => ![basis.param, ...namesOf(basis).slice(1)].some(isCited));
    expect([...new Set(uncited.map(({ param }) => param))].sort()).toEqual([]);
  });

  it('is cited by an example or a test: each clause', () => {
    const clauses = [...new Set(used.map(({ clause }) => clause))].filter((clause) => clause.includes(' '));
    expect(clauses.length).toBeGreaterThan(5);
    expect(clauses.filter((clause) => !isCited(clause)).sort()).toEqual([]);
  });

  it('comes about in an example: every parameter that the assessment asks for, and every rule of ours', () => {
    const assessment = trackedFiles(/^shared\/src\/assessment\/.*(?<!\.test)\.ts$/)
      .map(textOf)
      .join('\n');
    const asked = params.filter((id) => assessment.includes(`'${id}'`));
    expect(asked.length).toBeGreaterThan(40);
    expect([...asked, ...Object.keys(ownRules)].filter((id) => !usedParams.has(id)).sort()).toEqual([]);
  });

  it('leaves out what no rule uses yet, and prints it', () => {
    const unused = params.filter((id) => !askedFor.has(id));
    const idle = clauses.filter((clause) => !usedClauses.has(clause));
    process.stdout.write(`No rule uses yet:\n  ${unused.join(', ')}\n  ${idle.join(', ')}\n`);
    expect(entries.flatMap(({ clause }) => (clause ? readCitation(clause) : [])).length).toBeGreaterThan(100);
    expect(unused.filter((id) => usedParams.has(id))).toEqual([]);
  });

  it('is cited by a test or an example wherever a built rule stands on it', () => {
    expect([...usedClauses].filter((clause) => !isCited(clause)).sort()).toEqual([]);
  });
});
