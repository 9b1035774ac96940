import { addSurveyPhoto } from '@twin-pledge/shared/contracts/survey/addSurveyPhoto';
import { photoKindNames } from '@twin-pledge/shared/copy/survey';
import { Button, DatePicker, Input, Select } from 'antd';
import dayjs from 'dayjs';
import { useRef, useState } from 'react';
import { send } from '../../../../api/send';
import { urlOf } from '../../../../api/urlOf';
import { errorWords } from '../../../../words/errorWords';
import { useCaseDesk } from '../../caseDeskContext';
import type { TypedPhoto } from '../surveyContent';

interface SurveyPhotosFieldProps {
  value?: TypedPhoto[];
  onChange?: (photos: TypedPhoto[]) => void;
}

const noPlace = '在电脑上传的，照片没有定位';

/** Photos of a survey, sent as they are chosen; of each what it shows, when and where it was taken. */
export function SurveyPhotosField({ value = [], onChange }: SurveyPhotosFieldProps) {
  const { view } = useCaseDesk();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef(value);
  latest.current = value;
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const put = (photos: TypedPhoto[]) => {
    latest.current = photos;
    onChange?.(photos);
  };
  const add = async (files: readonly File[]) => {
    setBusy(true);
    setProblem(null);
    try {
      for (const file of files) {
        const id = crypto.randomUUID();
        const url = urlOf(addSurveyPhoto, { id: view.id, photoId: id });
        await send(url, { method: addSurveyPhoto.method, body: file, contentType: 'application/octet-stream' });
        const kind = latest.current.some((one) => one.kind === 'signedForm') ? 'home' : 'signedForm';
        const takenAt = new Date(file.lastModified).toISOString();
        put([...latest.current, { id, name: file.name, kind, takenAt, where: noPlace }]);
      }
    } catch (error) {
      setProblem(errorWords(error));
    } finally {
      setBusy(false);
    }
  };
  const change = (id: string, step: Partial<TypedPhoto>) =>
    put(latest.current.map((one) => (one.id === id ? { ...one, ...step } : one)));
  return (
    <div style={{ display: 'grid', gap: 8 }}>
      {value.map(({ id, name, kind, takenAt, where }) => (
        <div key={id} style={{ display: 'flex', flexWrap: 'wrap', gap: 8, alignItems: 'center' }}>
          <span style={{ width: 150, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' }}>
            ✓ {name}
          </span>
          <Select
            value={kind}
            aria-label={`${name}是什么`}
            style={{ width: 150 }}
            options={Object.entries(photoKindNames).map(([code, label]) => ({ value: code, label }))}
            onChange={(next) => change(id, { kind: next })}
          />
          <DatePicker
            showTime={{ format: 'HH:mm' }}
            format="YYYY-MM-DD HH:mm"
            allowClear={false}
            aria-label={`${name}什么时候拍的`}
            value={dayjs(takenAt)}
            onChange={(date) => change(id, { takenAt: date.toISOString() })}
          />
          <Input
            value={where}
            maxLength={200}
            aria-label={`${name}在哪里拍的`}
            style={{ flex: '1 1 200px' }}
            onChange={(event) => change(id, { where: event.target.value || noPlace })}
          />
          <Button size="small" type="text" onClick={() => put(value.filter((one) => one.id !== id))}>
            不要了
          </Button>
        </div>
      ))}
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        multiple
        accept="image/*,.heic"
        aria-label="选调查的照片"
        onChange={(event) => {
          void add(Array.from(event.target.files ?? []));
          event.target.value = '';
        }}
      />
      <div>
        <Button loading={busy} onClick={() => input.current?.click()}>
          ＋ 选照片
        </Button>
        {problem && (
          <span role="alert" style={{ marginLeft: 8, color: 'var(--late)' }}>
            ✕ {problem}
          </span>
        )}
      </div>
    </div>
  );
}
