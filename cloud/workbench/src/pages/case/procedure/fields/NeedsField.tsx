import { aidInASentence, aidName } from '@twin-pledge/shared/copy/aids';
import { needBasisWords, needKindWords } from '@twin-pledge/shared/copy/needs';
import { needKinds } from '@twin-pledge/shared/kernel/needKind';
import { Button, Checkbox, Form } from 'antd';
import { useNeeds } from '../../needs/useNeeds';
import css from './NeedsField.module.css';

/** Which help this family needs, over all six kinds so that each is thought of (XT 17); none is an answer too. */
export function NeedsField() {
  const form = Form.useFormInstance();
  const { data } = useNeeds();
  const basisOf = (kind: string) => data?.lines.find((line) => line.kind === kind)?.basis ?? [];
  const proposed = data?.lines.flatMap(({ aids }) => aids) ?? [];
  return (
    <>
      <Form.Item name="needs" label="这家需要哪些帮助（没有的就不打勾）">
        <Checkbox.Group className={css.needs}>
          {needKinds.map(({ kind, aids }) => (
            <div key={kind} className={css.kind}>
              <span>{needKindWords(kind)}</span>
              <div>
                {aids.map((aid) => (
                  <Checkbox key={aid} value={aid} title={aidInASentence(aid)}>
                    {aidName(aid)}
                  </Checkbox>
                ))}
                {basisOf(kind).length > 0 && (
                  <p className={css.basis}>▲ {basisOf(kind).map(needBasisWords).join('；')}</p>
                )}
              </div>
            </div>
          ))}
        </Checkbox.Group>
      </Form.Item>
      {proposed.length > 0 && (
        <Button size="small" style={{ marginBottom: 16 }} onClick={() => form.setFieldValue('needs', proposed)}>
          按查到的情况打勾
        </Button>
      )}
    </>
  );
}
