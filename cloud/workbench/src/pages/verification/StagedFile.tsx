import { dropImport } from '@twin-pledge/shared/contracts/verification/dropImport';
import { takeImport } from '@twin-pledge/shared/contracts/verification/takeImport';
import { Button } from 'antd';
import { useState } from 'react';
import { useCommand } from '../../api/useCommand';
import { Chip } from '../../parts/Chip';
import { instantWords } from '../../parts/dates';
import { ErrorLine } from '../../parts/ErrorLine';
import { rowWords } from './rowWords';
import type { StagedImport } from './rowWords';
import css from './ResultFiles.module.css';

const shownAtFirst = 8;

/** One file as it was read: what is wrong, row by row, in a sentence; its good rows wait to be taken over. */
export function StagedFile({ file, settled }: { file: StagedImport; settled: () => void }) {
  const [all, setAll] = useState(false);
  const take = useCommand(takeImport, settled);
  const drop = useCommand(dropImport, settled);
  const params = { id: file.id };
  const wrong = file.rows.flatMap(({ row, name, problem }) => (problem ? [{ row, name, problem }] : []));
  const shown = all ? wrong : wrong.slice(0, shownAtFirst);
  return (
    <article className={css.file} aria-label={file.fileName}>
      <p>
        <b>{file.fileName}</b>{' '}
        <span className="quiet">
          {file.byName} · {instantWords(file.at)} · 一共 {file.rows.length} 行
        </span>{' '}
        <Chip tone="done">能接收 {file.good} 行</Chip>{' '}
        {wrong.length > 0 && <Chip tone="turn">有问题 {wrong.length} 行</Chip>}{' '}
        {file.seenBefore && <Chip tone="turn">这份文件以前接收过</Chip>}
      </p>
      {wrong.length > 0 && (
        <ul>
          {shown.map(({ row, name, problem }) => (
            <li key={row}>
              第 {row} 行{name && `（${name}）`}：{rowWords(problem)}
            </li>
          ))}
        </ul>
      )}
      {wrong.length > shown.length && (
        <Button type="link" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start', paddingInline: 0 }}>
          再看 {wrong.length - shown.length} 行
        </Button>
      )}
      <ErrorLine error={take.error ?? drop.error} />
      <div className={css.buttons}>
        <Button type="primary" disabled={file.good === 0} loading={take.isPending} onClick={() => take.run({ params })}>
          接收这 {file.good} 行
        </Button>
        <Button loading={drop.isPending} onClick={() => drop.run({ params })}>
          {file.good === 0 ? '改好再传，这份不要了' : '不要这份'}
        </Button>
      </div>
    </article>
  );
}
