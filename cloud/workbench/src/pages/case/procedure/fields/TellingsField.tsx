import { letterStateNames } from '@twin-pledge/shared/copy/survey';
import { Button, Form, Input, Select } from 'antd';

const required = (words: string) => [{ required: true, whitespace: true, message: words }];

interface TellingsFieldProps {
  kind: 'statements' | 'letters';
}

const words = {
  statements: { title: '邻里走访', add: '＋ 问了一位邻居', who: '问的谁', told: '怎么说的' },
  letters: { title: '信函索证', add: '＋ 发了一封函', who: '发给哪里', told: '问了什么、怎么答的' },
} as const;

/** What neighbours said, or letters that were sent: several, each with who and what. */
export function TellingsField({ kind }: TellingsFieldProps) {
  const { title, add, who, told } = words[kind];
  return (
    <Form.List name={['survey', kind]}>
      {(rows, { add: more, remove }) => (
        <div style={{ margin: '4px 0 14px' }}>
          <p>{title}（没有可不填）</p>
          {rows.map(({ key, name }) => (
            <div key={key} style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'start' }}>
              <Form.Item name={[name, kind === 'letters' ? 'to' : 'name']} rules={required(`请填${who}`)}>
                <Input placeholder={who} aria-label={who} maxLength={200} style={{ width: 150 }} />
              </Form.Item>
              {kind === 'statements' ? (
                <Form.Item name={[name, 'relation']} rules={required('请填和这家什么关系')}>
                  <Input
                    placeholder="和这家什么关系"
                    aria-label="和这家什么关系"
                    maxLength={200}
                    style={{ width: 150 }}
                  />
                </Form.Item>
              ) : (
                <Form.Item name={[name, 'state']} rules={[{ required: true, message: '请选答复了没有' }]}>
                  <Select
                    placeholder="答复了没有"
                    aria-label="答复了没有"
                    style={{ width: 150 }}
                    options={Object.entries(letterStateNames).map(([value, label]) => ({ value, label }))}
                  />
                </Form.Item>
              )}
              <Form.Item
                name={[name, kind === 'letters' ? 'content' : 'statement']}
                rules={required(`请填${told}`)}
                style={{ flex: '1 1 220px' }}
              >
                <Input.TextArea placeholder={told} aria-label={told} autoSize maxLength={1000} />
              </Form.Item>
              <Button size="small" type="text" onClick={() => remove(name)}>
                去掉
              </Button>
            </div>
          ))}
          <Button size="small" onClick={() => more({})}>
            {add}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
