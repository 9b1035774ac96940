import { Checkbox } from 'antd';
import { Chip } from '../../parts/Chip';
import { sourceChip, sourceNote } from '../../words/sourceWords';
import type { SourceLine } from '../../words/sourceWords';
import css from './SourceTable.module.css';

interface SourceTableProps {
  lines: readonly SourceLine[];
  /** Which open lines are chosen, where something can be done with them. */
  chosen?: readonly string[];
  choose?: (ids: string[]) => void;
}

/** Each person and each source: what became of the question, with source and date. */
export function SourceTable({ lines, chosen = [], choose }: SourceTableProps) {
  const people = [...new Set(lines.map(({ memberId }) => memberId))];
  return (
    <table className={css.table} aria-label="部门答复">
      <tbody>
        {people.flatMap((memberId) =>
          lines
            .filter((line) => line.memberId === memberId)
            .map((line, at, own) => {
              const chip = sourceChip(line);
              return (
                <tr key={line.id}>
                  {at === 0 && (
                    <th rowSpan={own.length} scope="rowgroup">
                      {line.memberName}
                    </th>
                  )}
                  <td>
                    {choose && line.open ? (
                      <Checkbox
                        checked={chosen.includes(line.id)}
                        onChange={({ target }) =>
                          choose(target.checked ? [...chosen, line.id] : chosen.filter((id) => id !== line.id))
                        }
                      >
                        {line.sourceName}
                      </Checkbox>
                    ) : (
                      line.sourceName
                    )}
                  </td>
                  <td>
                    <Chip tone={chip.tone}>{chip.words}</Chip>
                  </td>
                  <td className="quiet">{sourceNote(line)}</td>
                </tr>
              );
            }),
        )}
      </tbody>
    </table>
  );
}
