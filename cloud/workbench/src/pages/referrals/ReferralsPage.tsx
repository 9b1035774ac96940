import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { listDepartmentReferrals } from '@twin-pledge/shared/contracts/referrals/listDepartmentReferrals';
import { Empty, Segmented } from 'antd';
import { useState } from 'react';
import { usePages } from '../../api/usePages';
import { Loading } from '../../parts/Loading';
import { MoreButton } from '../../parts/MoreButton';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { LetterLine } from './LetterLine';
import { LetterPane } from './LetterPane';
import css from './ReferralsPage.module.css';

type Answer = EndpointAnswer<typeof listDepartmentReferrals>;

/** The letters to one's own department: to be received, dealt with and answered by their dates. */
export function ReferralsPage() {
  const [answered, setAnswered] = useState<'no' | 'yes'>('no');
  const [chosen, choose] = useState<string | null>(null);
  const list = usePages(listDepartmentReferrals, { answered });
  const pages = (list.data?.pages ?? []) as Answer[];
  const items = pages.flatMap((page) => page.items);
  const shown = items.find(({ id }) => id === chosen) ?? items[0];
  if (!pages[0]) {
    return list.error ? (
      <Problem error={list.error} retry={() => void list.refetch()} />
    ) : (
      <Loading what="正在取推送函" />
    );
  }
  return (
    <>
      <PageHead
        title="收到的推送函"
        note={`${pages[0].department} · 先到的排前面`}
        extra={
          <Segmented
            value={answered}
            onChange={(value) => setAnswered(value as 'no' | 'yes')}
            options={[
              { value: 'no', label: '要答复的' },
              { value: 'yes', label: '答复过的' },
            ]}
          />
        }
      />
      {items.length === 0 ? (
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={answered === 'no' ? '没有要答复的推送函。' : '还没有答复过的。'}
          style={{ padding: 40 }}
        />
      ) : (
        <div className={css.columns}>
          <div className={css.list}>
            {items.map((item) => (
              <LetterLine key={item.id} item={item} isChosen={item.id === shown?.id} choose={() => choose(item.id)} />
            ))}
            <MoreButton of={list} />
          </div>
          {shown && <LetterPane key={shown.id} id={shown.id} />}
        </div>
      )}
    </>
  );
}
