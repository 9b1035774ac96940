import { countDecided } from '@twin-pledge/shared/contracts/exchange/countDecided';
import { exportDecided } from '@twin-pledge/shared/contracts/exchange/exportDecided';
import { Alert, Form } from 'antd';
import { useState } from 'react';
import { useEndpoint } from '../../api/useEndpoint';
import { DateField } from '../../parts/DateField';
import { todayHere } from '../../parts/dates';
import { ErrorLine } from '../../parts/ErrorLine';
import { PageHead } from '../../parts/PageHead';
import { SaveButton } from '../../parts/SaveButton';

/** Decided cases of a period as one Excel file in the layout of the province's own book, so that nobody types twice. */
export function ExportPage() {
  const today = todayHere();
  const [from, setFrom] = useState(`${today.slice(0, 8)}01`);
  const [to, setTo] = useState(today);
  const query = { from, to };
  const found = useEndpoint(countDecided, { query }, { keepLast: true });
  const { cases = 0, layout, fullNumbers } = found.data ?? {};
  return (
    <>
      <PageHead title="导出已决定案件" note="按省里系统的表格导出，导进去就行，不用再录一遍。每次导出都有记录。" />
      <Form layout="inline" style={{ rowGap: 12 }}>
        <Form.Item label="从哪天决定的">
          <DateField value={from} onChange={(value) => value && setFrom(value)} notAfter={to} />
        </Form.Item>
        <Form.Item label="到哪天">
          <DateField value={to} onChange={(value) => value && setTo(value)} notBefore={from} notAfter={today} />
        </Form.Item>
        <SaveButton type="primary" endpoint={exportDecided} query={query} disabled={cases === 0}>
          {`导出 ${cases} 件`}
        </SaveButton>
      </Form>
      <ErrorLine error={found.error} />
      {found.data && cases === 0 && <p className="quiet">这段时间没有作出决定的案件。</p>}
      {layout && (
        <p className="quiet" style={{ marginTop: 12 }}>
          表格：{layout.sheets.join('、')}（{layout.version}）。
          {fullNumbers ? '身份证号和银行账号是完整的，请妥善保管。' : '您看不到完整的身份证号，导出的也是遮住的。'}
        </p>
      )}
      {layout?.assumed && (
        <Alert
          type="info"
          showIcon
          message="这份表格是暂定的：还没有拿到省里系统的导入模板。拿到以后，请管理员照着写进本地的政策包。"
        />
      )}
    </>
  );
}
