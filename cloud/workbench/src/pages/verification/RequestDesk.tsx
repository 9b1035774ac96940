import { askSources } from '@twin-pledge/shared/contracts/verification/askSources';
import { listRequests } from '@twin-pledge/shared/contracts/verification/listRequests';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { usePages } from '../../api/usePages';
import { Chip } from '../../parts/Chip';
import { ErrorLine } from '../../parts/ErrorLine';
import { Loading } from '../../parts/Loading';
import { MoreButton } from '../../parts/MoreButton';
import { Problem } from '../../parts/Problem';
import { ExportButton } from './ExportButton';
import { ResultFiles } from './ResultFiles';
import { RequestTable } from './RequestTable';
import css from './RequestDesk.module.css';

type Sources = EndpointAnswer<typeof listRequests>['sources'];

const mostAtOnce = 50;

/** Requests by due date, and what is done with the chosen ones: ask the departments, export the list, take results in. */
export function RequestDesk() {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const list = usePages(listRequests, {});
  const reread = () => void queryClient.invalidateQueries({ queryKey: [listRequests.id] });
  const ask = useCommand(askSources, reread);
  if (!list.data) {
    return list.error ? (
      <Problem error={list.error} retry={() => void list.refetch()} />
    ) : (
      <Loading what="正在取要核对的事项" />
    );
  }
  const [first] = list.data.pages;
  const items = list.data.pages.flatMap((page) => page.items);
  const caseIds = (chosen.length > 0 ? chosen : items.map(({ caseId }) => caseId)).slice(0, mostAtOnce);
  const many = chosen.length > 0 ? `选中的 ${caseIds.length} 件` : `全部 ${caseIds.length} 件`;
  return (
    <div className={css.desk}>
      <SourceLegend sources={first?.sources ?? []} />
      <div className={css.bar}>
        <Button
          type="primary"
          disabled={caseIds.length === 0}
          loading={ask.isPending}
          onClick={() => ask.run({ body: { caseIds } })}
        >
          向部门查询：{many}
        </Button>
        <ExportButton caseIds={caseIds} sources={first?.sources ?? []} many={many} />
        <Button onClick={reread} loading={list.isFetching}>
          刷新
        </Button>
      </div>
      {ask.data && <Alert type="success" showIcon role="status" message={askedWords(ask.data)} />}
      <ErrorLine error={ask.error} />
      <ResultFiles taken={reread} />
      {items.length === 0 ? (
        <p className="quiet">现在没有要核对的事项。乡镇提出核对以后，会出现在这里。</p>
      ) : (
        <RequestTable items={items} today={first?.today ?? ''} chosen={chosen} choose={setChosen} />
      )}
      <MoreButton of={list} />
    </div>
  );
}

function askedWords({ asked, reused, notAuthorized }: EndpointAnswer<typeof askSources>): string {
  const parts = [
    asked > 0 ? `去问了 ${asked} 项，答复会自己回来` : '没有新的要问',
    reused > 0 ? `${reused} 项以前查过、还有效，没有再问` : '',
    notAuthorized > 0 ? `${notAuthorized} 人没有授权，没有查` : '',
  ];
  return `${parts.filter((part) => part !== '').join('；')}。`;
}

/** Which departments can be asked here, and which does not answer just now. */
function SourceLegend({ sources }: { sources: Sources }) {
  if (sources.length === 0)
    return <p className="quiet">这里还没有接通部门数据。可以导出名单请部门查，再导入结果文件。</p>;
  return (
    <p className={css.legend}>
      能查的部门：
      {sources.map(({ code, name, by, down }) => (
        <Chip key={code} tone={down ? 'late' : 'plain'}>
          {name}
          {down ? '（连不上，会自己再试）' : by === 'file' ? '（用名单查）' : ''}
        </Chip>
      ))}
    </p>
  );
}
