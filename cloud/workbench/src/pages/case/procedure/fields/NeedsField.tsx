import { aidInASentence, aidName } from '@twin-pledge/shared/copy/aids';
import type { AidCode } from '@twin-pledge/shared/kernel/aidCode';
import { Checkbox, Form } from 'antd';
import css from './NeedsField.module.css';

/** The six kinds of aid, so that each is thought of (XT 17). */
const kinds: readonly { title: string; aids: readonly AidCode[] }[] = [
  {
    title: '基本生活',
    aids: ['dibao', 'tekun', 'dibaoMarginal', 'rigidExpenditure', 'temporaryEmergency', 'temporaryExpenditure'],
  },
  { title: '医疗', aids: ['medical'] },
  { title: '教育', aids: ['education'] },
  { title: '住房', aids: ['housing'] },
  { title: '就业', aids: ['employment'] },
  { title: '受灾', aids: ['disaster'] },
];

/** Which help this family needs; none is an answer too. */
export function NeedsField() {
  return (
    <Form.Item name="needs" label="这家需要哪些帮助（没有的就不打勾）">
      <Checkbox.Group className={css.needs}>
        {kinds.map(({ title, aids }) => (
          <div key={title} className={css.kind}>
            <span>{title}</span>
            <div>
              {aids.map((aid) => (
                <Checkbox key={aid} value={aid} title={aidInASentence(aid)}>
                  {aidName(aid)}
                </Checkbox>
              ))}
            </div>
          </div>
        ))}
      </Checkbox.Group>
    </Form.Item>
  );
}
