import { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Button, Popconfirm, Progress } from 'antd';
import { useRef } from 'react';
import { command } from '../../api/command';
import { mayPass } from '../../api/refusal';
import { useCommand } from '../../api/useCommand';
import { errorWords } from '../../words/errorWords';
import { ErrorLine } from '../ErrorLine';
import { PageThumb } from './PageThumb';
import css from './PaperUpload.module.css';
import { useUploads } from './useUploads';

type PaperDocument = EndpointAnswer<typeof addDocument>;

interface PaperUploadProps {
  /** To what the paper belongs. */
  owner: { draftId: string } | { caseId: string };
  typeCode: string;
  memberId: string | null;
  document: PaperDocument | null;
  changed: (document: PaperDocument) => void;
  /** Pages can be taken out until the application is handed over. */
  removable?: boolean;
}

const accepted = '.jpg,.jpeg,.png,.heic,.heif,.pdf,image/jpeg,image/png,image/heic,application/pdf';

/** Scans and photos of one paper: several pages, each sent by itself, with progress and a second try. */
export function PaperUpload({ owner, typeCode, memberId, document, changed, removable = false }: PaperUploadProps) {
  const input = useRef<HTMLInputElement>(null);
  const documentId = useRef<string | null>(null);
  documentId.current = document?.id ?? documentId.current;
  const open = async () => {
    if (documentId.current !== null) return documentId.current;
    const opened = await command(addDocument, { body: { ...owner, typeCode, memberId } });
    documentId.current = opened.id;
    return opened.id;
  };
  const uploads = useUploads({ open, arrived: changed });
  const remove = useCommand(removePage, changed);
  const choose = (files: FileList | null) => uploads.add(Array.from(files ?? []));
  return (
    <div
      className={css.upload}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer.files);
      }}
    >
      {(document?.pages ?? []).map((page) => (
        <figure key={page.id} className={css.page}>
          <PageThumb fileId={page.fileId} mime={page.mime} ordinal={page.ordinal} />
          {removable && document && (
            <Popconfirm
              title="去掉这一页？"
              onConfirm={() => remove.run({ params: { id: document.id, pageId: page.id } })}
            >
              <button type="button" className={css.remove} aria-label={`去掉第 ${page.ordinal} 页`}>
                ✕
              </button>
            </Popconfirm>
          )}
        </figure>
      ))}
      {uploads.pages.map((page) => (
        <div key={page.key} className={css.onItsWay}>
          <span className={css.name}>{page.file.name}</span>
          {page.error ? (
            <>
              <span className={css.failed}>✕ {errorWords(page.error)}</span>
              <span>
                {mayPass(page.error) && (
                  <Button size="small" onClick={() => uploads.retry(page)}>
                    再传
                  </Button>
                )}{' '}
                <Button size="small" type="text" onClick={() => uploads.drop(page.key)}>
                  不要了
                </Button>
              </span>
            </>
          ) : (
            <Progress percent={Math.round(page.share * 100)} size="small" />
          )}
        </div>
      ))}
      <input
        ref={input}
        type="file"
        style={{ display: 'none' }}
        multiple
        accept={accepted}
        onChange={(event) => (choose(event.target.files), (event.target.value = ''))}
      />
      <Button onClick={() => input.current?.click()}>＋ {document?.pages.length ? '加一页' : '选扫描件或照片'}</Button>
      <ErrorLine error={remove.error} />
    </div>
  );
}
