import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import type { listAwardImports } from '@twin-pledge/shared/contracts/awards/listAwardImports';
import { takeAwardImport } from '@twin-pledge/shared/contracts/awards/takeAwardImport';
import { App, Button } from 'antd';
import { useState } from 'react';
import { command } from '../../api/command';
import { Chip } from '../../parts/Chip';
import { instantWords } from '../../parts/dates';
import { ErrorLine } from '../../parts/ErrorLine';
import css from './AwardList.module.css';
import { AwardRows } from './AwardRows';

export type AwardListView = EndpointAnswer<typeof listAwardImports>['imports'][number];

/** One list: how many rows stand where, the wrong ones with their sentence, and taking over the right ones. */
export function AwardList({ list, changed }: { list: AwardListView; changed: () => void }) {
  const { modal } = App.useApp();
  const [left, setLeft] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(null);
  const { id, fileName, createdAt, byName, ready, wrong, known, taken } = list;
  const take = async () => {
    setError(null);
    try {
      // Some families at a time; what was taken over stays taken if it breaks off, and a second click goes on.
      for (let waiting = ready; waiting > 0;) {
        setLeft(waiting);
        waiting = (await command(takeAwardImport, { params: { id } })).ready;
      }
    } catch (failed) {
      setError(failed);
    } finally {
      setLeft(null);
      changed();
    }
  };
  const ask = () =>
    void modal.confirm({
      title: `接收 ${ready} 行？`,
      content: '接收以后，这些家庭就在册了。有错的行不会接收，改好再传一次就行。',
      okText: '接收',
      onOk: () => void take(),
    });
  return (
    <section className={css.list} aria-label={fileName}>
      <div className={css.head}>
        <b>{fileName}</b>
        <span className="quiet">
          {byName} {instantWords(createdAt)} 上传
        </span>
        {ready > 0 && <Chip tone="turn">{ready} 行等接收</Chip>}
        {wrong > 0 && <Chip tone="late">{wrong} 行要改</Chip>}
        {known > 0 && <Chip tone="plain">{known} 行已经在册</Chip>}
        {taken > 0 && <Chip tone="done">{taken} 行已接收</Chip>}
        {ready > 0 && (
          <Button type="primary" loading={left !== null} onClick={ask}>
            {left === null ? `接收 ${ready} 行` : `还有 ${left} 行`}
          </Button>
        )}
      </div>
      <ErrorLine error={error} />
      {wrong > 0 && <AwardRows importId={id} counts={`${wrong}-${taken}`} />}
    </section>
  );
}
