import { readPolicyLibrary } from '../../cloud/src/platform/policy/policyLibrary';
import { dutyKinds } from '../../shared/src/casework/dutyKinds';
import { findingTransitions } from '../../shared/src/casework/falseCommitment/findingTransitions';
import { transitions } from '../../shared/src/casework/transitions';
import { specOf } from '../../shared/src/policy/paramCatalogue';
import { textOf, trackedFiles } from './trackedFiles';

const { sources } = readPolicyLibrary({ demonstration: false });
const clauses = new Set(sources.flatMap(({ id, clauses: all }) => Object.keys(all).map((clause) => `${id} ${clause}`)));
const rows = Object.entries({ ...transitions, ...findingTransitions });
const namedByRows = [...new Set(rows.flatMap(([, row]) => row.clause.split('; ')))];
const titles = trackedFiles(/\.test\.tsx?$/)
  .flatMap((path) => [...textOf(path).matchAll(/\b(?:it|test|describe)(?:\.each\([^)]*\))?\(\s*(['"`])(.*?)\1/g)])
  .map((match) => match[2] ?? '')
  .join('\n');

describe('what the rows of the workflow rest on', () => {
  it('is a clause at hand, or a parameter of the packs', () => {
    expect(namedByRows.length).toBeGreaterThan(20);
    expect(namedByRows.filter((name) => !clauses.has(name) && !specOf(name))).toEqual([]);
  });

  it('is cited by the title of a test: each clause', () => {
    expect(namedByRows.filter((name) => clauses.has(name) && !titles.includes(name)).sort()).toEqual([]);
  });

  it('has a parameter of the packs for the length of each duty', () => {
    const params = Object.values(dutyKinds).map(({ clock }) => ('param' in clock ? clock.param : clock.clauseParam));
    expect(params.filter((id) => !specOf(id))).toEqual([]);
  });
});
