import { Form, Radio } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';

/** Signed on this screen, or on paper: one of both is asked for. */
export function HowSigned({ onScreen, onPaper }: { onScreen: ReactNode; onPaper: ReactNode }) {
  const [how, choose] = useState<'screen' | 'paper'>('screen');
  return (
    <>
      <Form.Item label="怎么签的">
        <Radio.Group
          value={how}
          onChange={(event) => choose(event.target.value as 'screen' | 'paper')}
          options={[
            { value: 'screen', label: '当面在屏幕上签' },
            { value: 'paper', label: '签在纸上，拍照上传' },
          ]}
        />
      </Form.Item>
      {how === 'screen' ? onScreen : onPaper}
    </>
  );
}
