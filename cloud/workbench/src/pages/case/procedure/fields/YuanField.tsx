import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { readYuan } from '@twin-pledge/shared/kernel/fen';
import { Form, Input } from 'antd';

interface YuanFieldProps {
  name: string;
  label: string;
  /** Nothing is no amount to give. */
  aboveZero?: boolean;
}

/** An amount typed in yuan; the form holds what was typed. */
export function YuanField({ name, label, aboveZero = false }: YuanFieldProps) {
  return (
    <Form.Item
      name={name}
      label={label}
      rules={[
        {
          required: true,
          validator: (_, typed: string | undefined) => {
            const read = readYuan(typed ?? '');
            if (!read.ok) return Promise.reject(new Error(fieldProblemWords(read.problem)));
            return aboveZero && read.amountFen === 0 ? Promise.reject(new Error('请填金额')) : Promise.resolve();
          },
        },
      ]}
    >
      <Input suffix="元" maxLength={40} autoComplete="off" style={{ width: 220 }} className="numbers" />
    </Form.Item>
  );
}
