import type { Transition } from '../../shared/src/casework/caseTable';
import type { FindingRow } from '../../shared/src/casework/falseCommitment/findingTable';
import { codeList, inWords, spaced } from './codeList';
import { markdownTable } from './markdownTable';

type AnyRow = (Transition | FindingRow) & Pick<Transition, 'establishes' | 'takesPart' | 'waitsFor'>;

const heads = [
  'Action',
  'From',
  'To',
  'Open only',
  'Must bring',
  'Starts',
  'Meets or ends',
  'Tells',
  'Clause or parameter',
];

/** A chapter of the workflow as a table, one row an action. */
export function transitionTable(chapter: Readonly<Record<string, AnyRow>>): string {
  return markdownTable(
    heads,
    Object.entries(chapter).map(([action, row]) => [
      `\`${action}\``,
      codeList(row.from) || 'a new case',
      [row.to === 'same' ? 'unchanged' : `\`${row.to}\``, ...turns(row)].join('; '),
      open(row).join('; '),
      (row.asks ?? []).map(brought).join(', '),
      [codeList(row.starts), ...also(row, 'starts')].filter(Boolean).join('; '),
      [row.endsAll ? 'all that are owed' : codeList([...(row.meets ?? []), ...(row.ends ?? [])]), ...also(row, 'ends')]
        .filter(Boolean)
        .join('; '),
      [...tells(row.tells), ...(row.also ?? []).flatMap(({ tells: more }) => tells(more))].join(', '),
      row.clause,
    ]),
  );
}

/** What an action asks for, out of the code that it is refused with: `evidenceMissing` -> "evidence". */
const brought = (code: string) =>
  code.endsWith('Missing') ? spaced(code.slice(0, -'Missing'.length)) : `not ${spaced(code)}`;

interface Where {
  when: readonly string[];
  from?: readonly string[];
}

const where = ({ when, from }: Where) =>
  ` where ${when.map(spaced).join(' and ')}${from ? ` (from ${codeList(from)})` : ''}`;

const tells = (list: AnyRow['tells']) => (list ?? []).map(({ who, message }) => `${who}: \`${message}\``);

const turns = (row: AnyRow) =>
  (row.also ?? []).flatMap((branch) => (branch.to === undefined ? [] : [`\`${branch.to}\`${where(branch)}`]));

const also = (row: AnyRow, column: 'starts' | 'ends') =>
  (row.also ?? []).flatMap((branch) =>
    branch[column] === undefined ? [] : [`${codeList(branch[column])}${where(branch)}`],
  );

function open({ only = [], whilePending, notWhilePending }: AnyRow): string[] {
  return [
    ...only.map(spaced),
    ...(whilePending ? [`while ${inWords(whilePending).replace(' and ', ' or ')} is owed`] : []),
    ...(notWhilePending ? [`not while ${inWords(notWhilePending).replace(' and ', ' or ')} is owed`] : []),
  ];
}
