import { textOf, trackedFiles } from './trackedFiles';

/** How many requirements of levels 1 and 2 each section of ASVS 5.0.0 has; within a section they come first. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '6.1': 3, '6.2': 12, '6.3': 4, '6.4': 4, '6.5': 5, '6.6': 3, '6.8': 4 },
  ...{ '7.1': 3, '7.2': 4, '7.3': 2, '7.4': 5, '7.5': 2, '7.6': 2, '8.1': 2, '8.2': 3, '8.3': 1, '8.4': 1 },
  ...{ '9.1': 3, '9.2': 4, '10.1': 2, '10.2': 2, '10.3': 4, '10.4': 11, '10.5': 5, '10.6': 2, '10.7': 3 },
  ...{ '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 4, '11.5': 1, '11.6': 1, '12.1': 3, '12.2': 2, '12.3': 4 },
  ...{ '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3, '15.1': 3, '15.2': 3, '15.3': 7 },
  ...{ '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3, '17.1': 1, '17.2': 4, '17.3': 2 },
};

const rows = textOf('docs/asvs.md')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .filter(([, number]) => /^\d+\.\d+\.\d+$/.test(number ?? ''))
  .map(([, number = '', level = '', , state = '', where = '']) => ({ number, level, state, where }));

describe('the table of OWASP ASVS 5.0', () => {
  it('has a row for each requirement of levels 1 and 2, and no other', () => {
    const meant = Object.entries(sections).flatMap(([section, count]) =>
      Array.from({ length: count }, (_, at) => `${section}.${at + 1}`),
    );
    expect(meant).toHaveLength(253);
    expect(rows.map(({ number }) => number).sort()).toEqual(meant.sort());
    expect(rows.filter(({ level }) => level === '1')).toHaveLength(70);
  });

  it('says of each what stands with it, and names for what is met a file that exists', () => {
    const known = new Set(trackedFiles(/./));
    const wrong = rows.flatMap(({ number, state, where }) => {
      const paths = [...where.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
      const gone = paths.filter((path) => !known.has(path)).map((path) => `${number}: no ${path}`);
      const bare = state === 'met' ? paths.length === 0 : where === '';
      const unknown = !['met', 'not applicable', 'open'].includes(state);
      return [...gone, ...(bare || unknown ? [`${number}: ${state} without a reason`] : [])];
    });
    expect(wrong).toEqual([]);
  });

  it('counts itself rightly', () => {
    const count = (state: string) => rows.filter((row) => row.state === state).length;
    const sentence = `${count('met')} met, ${count('not applicable')} not applicable, ${count('open')} open`;
    expect(textOf('docs/asvs.md')).toContain(sentence);
  });
});
