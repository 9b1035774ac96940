import { listRegions } from '@twin-pledge/shared/contracts/regions/listRegions';
import { readApplicationCode } from '@twin-pledge/shared/contracts/regions/readApplicationCode';
import { readPoster } from '@twin-pledge/shared/contracts/regions/readPoster';
import { Space, Table } from 'antd';
import type { TableColumnsType } from 'antd';
import { useState } from 'react';
import { useEndpoint } from '../../api/useEndpoint';
import { useStaff } from '../../app/session/staffSession';
import { Loading } from '../../parts/Loading';
import { PageHead } from '../../parts/PageHead';
import { PdfButton } from '../../parts/PdfButton';
import { Problem } from '../../parts/Problem';
import { RegionField } from '../../parts/RegionField';
import { SaveButton } from '../../parts/SaveButton';
import { villagesIn } from './villagesIn';
import type { Village } from './villagesIn';

const columns: TableColumnsType<Village> = [
  { title: '村（社区）', dataIndex: 'name' },
  {
    title: '打印、发给大家',
    align: 'right',
    render: (_, { code, served }) =>
      served ? (
        <Space>
          <PdfButton endpoint={readPoster} params={{ code }}>
            打开海报，去打印
          </PdfButton>
          <SaveButton size="small" endpoint={readApplicationCode} params={{ code }}>
            存申请码图片
          </SaveButton>
        </Space>
      ) : (
        '还没有开通'
      ),
  },
];

/** The villages of one's area, each with its poster and its application code. */
export function PostersPage() {
  const { staff } = useStaff();
  const [chosen, setChosen] = useState<string | undefined>(staff.regionCode);
  const code = chosen ?? staff.regionCode;
  const regions = useEndpoint(listRegions, { query: { parent: code } }, { staleMs: Infinity, keepLast: true });
  return (
    <>
      <PageHead
        title="海报和申请码"
        note="一村一码。扫开就是申请，村子已经填好。海报一页纸，能打 A4，贴在村口、村委会、卫生室。"
      />
      <RegionField value={code} onChange={setChosen} anyLevel placeholder="选乡镇、街道" />
      {regions.isLoading && <Loading what="正在取村名" />}
      {regions.error && <Problem error={regions.error} retry={() => void regions.refetch()} />}
      {regions.data && (
        <Table
          rowKey="code"
          size="middle"
          pagination={false}
          columns={columns}
          dataSource={villagesIn(code, regions.data)}
          locale={{ emptyText: '请在上面选到乡镇、街道' }}
        />
      )}
    </>
  );
}
