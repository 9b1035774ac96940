import { showPlace } from '@twin-pledge/shared/contracts/regions/showPlace';
import { Input, Table, Tag } from 'antd';
import type { TableColumnsType } from 'antd';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { useState } from 'react';
import { useEndpoint } from '../../api/useEndpoint';
import { useStaff } from '../../app/session/staffSession';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { Problem } from '../../parts/Problem';
import { RegionField } from '../../parts/RegionField';
import { aidName } from '@twin-pledge/shared/copy/aids';
import { PlaceFacts } from './PlaceFacts';

type Rule = EndpointAnswer<typeof showPlace>['rules'][number];

const columns: TableColumnsType<Rule> = [
  { title: '管什么', dataIndex: 'label', width: '26%' },
  { title: '怎么定', render: (_, rule) => <b>{rule.value}</b>, width: '24%' },
  {
    title: '依据',
    render: (_, rule) => (
      <>
        {rule.clause ?? rule.source} {rule.assumed && <Tag>暂定，等文件</Tag>}
      </>
    ),
  },
  { title: '从哪天起', dataIndex: 'validFrom', width: 110 },
];

/** Says who: every rule that applies in a place, with its clause, and which are still assumed. */
export function RulesPage() {
  const { staff } = useStaff();
  const [code, setCode] = useState<string | undefined>(staff.regionCode);
  const [search, setSearch] = useState('');
  const place = useEndpoint(
    showPlace,
    { params: { code: code ?? staff.regionCode } },
    { staleMs: 5 * 60_000, keepLast: true },
  );
  const rules =
    place.data?.rules.filter((rule) =>
      `${rule.label}${rule.value}${rule.clause ?? ''}${rule.source}`.includes(search.trim()),
    ) ?? [];
  return (
    <>
      <PageHead
        title="这里按什么办"
        note={place.data && `${place.data.names.join('')} · 规则版本 ${place.data.packVersion}`}
      />
      <div style={{ display: 'flex', gap: 12 }}>
        <Input
          allowClear
          value={search}
          onChange={(event) => setSearch(event.target.value)}
          placeholder="在规则里找，比如：天数、低保标准"
          aria-label="在规则里找"
          style={{ width: 300 }}
        />
        <RegionField value={code} onChange={setCode} anyLevel placeholder="看别的地方" />
      </div>
      {place.isLoading && <Loading what="正在取规则" />}
      {place.error && <Problem error={place.error} retry={() => void place.refetch()} />}
      {place.data && (
        <>
          <PlaceFacts place={place.data} aids={place.data.aids.map(aidName)} />
          <Table
            rowKey="id"
            size="middle"
            pagination={false}
            columns={columns}
            dataSource={rules}
            locale={{ emptyText: '没有找到这样的规则' }}
          />
        </>
      )}
    </>
  );
}
