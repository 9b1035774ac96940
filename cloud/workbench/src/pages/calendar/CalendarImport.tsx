import { importCalendar } from '@twin-pledge/shared/contracts/staff/importCalendar';
import { Alert, Button, Form, Input, InputNumber, Upload } from 'antd';
import { queryClient } from '../../api/queryClient';
import { useCommand } from '../../api/useCommand';
import { ErrorLine } from '../../parts/ErrorLine';
import { rowProblems } from './rowProblems';

interface Typed {
  year: number;
  csv: string;
  source: string;
}

const example = '日期,类别\n2027-01-01,休\n2027-02-20,班';

/** Imports one year from CSV; lines that can't be read are named one by one and nothing is lost. */
export function CalendarImport({ firstYear }: { firstYear: number }) {
  const [form] = Form.useForm<Typed>();
  const run = useCommand(importCalendar, () => {
    form.resetFields(['csv', 'source']);
    void queryClient.invalidateQueries();
  });
  const csv = Form.useWatch('csv', form) ?? '';
  const problems = rowProblems(run.error?.details['problems'], csv);
  return (
    <section
      style={{
        background: 'var(--paper)',
        border: '1px solid var(--line)',
        borderRadius: 10,
        padding: 20,
        maxWidth: 720,
      }}
    >
      <h2>导入一年</h2>
      <p className="quiet" style={{ marginBlock: 8 }}>
        一行一天：日期、类别。放假写「休」，调休上班写「班」，平常的周末不用写。
      </p>
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={{ year: firstYear }}
        onFinish={(body: Typed) => run.run({ body })}
      >
        <Form.Item name="year" label="哪一年" rules={[{ required: true, message: '请填年份' }]}>
          <InputNumber min={2024} max={2100} />
        </Form.Item>
        <Form.Item
          name="source"
          label="依据哪个通知"
          rules={[{ required: true, whitespace: true, message: '请写通知的名称和文号' }]}
        >
          <Input maxLength={200} placeholder="国务院办公厅关于2027年部分节假日安排的通知（国办发明电〔2026〕×号）" />
        </Form.Item>
        <Form.Item
          name="csv"
          label="放假和调休"
          rules={[{ required: true, whitespace: true, message: '请贴上内容，或者选文件' }]}
        >
          <Input.TextArea rows={8} maxLength={20_000} placeholder={example} className="numbers" />
        </Form.Item>
        <Upload
          accept=".csv,.txt"
          showUploadList={false}
          beforeUpload={(file) => {
            void file.text().then((text) => form.setFieldValue('csv', text));
            return false;
          }}
        >
          <Button>选 CSV 文件</Button>
        </Upload>
        <div style={{ marginTop: 14 }}>
          {problems.length > 0 ? (
            <Alert
              type="error"
              showIcon
              role="alert"
              message={`有 ${problems.length} 处读不了，一天也没有导入。改好再点一次。`}
              description={
                <ul style={{ paddingLeft: 18 }}>
                  {problems.slice(0, 12).map((problem) => (
                    <li key={problem}>{problem}</li>
                  ))}
                </ul>
              }
            />
          ) : (
            <ErrorLine error={run.error} />
          )}
          {run.data && (
            <Alert
              type="success"
              showIcon
              message={`${run.data.year} 年导入好了：放假 ${run.data.holidays} 天，调休上班 ${run.data.makeUpDays} 天`}
              description={`有 ${run.data.dutiesDated} 个待办的期限算出来了。`}
            />
          )}
          <Button type="primary" htmlType="submit" loading={run.isPending} style={{ marginTop: 12 }}>
            导入
          </Button>
        </div>
      </Form>
    </section>
  );
}
