import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import type { addDocument } from '@twin-pledge/shared/contracts/papers/addDocument';
import type { EndpointAnswer } from '@twin-pledge/shared/contracts/defineEndpoint';
import { Button, Input, Modal } from 'antd';
import { useState } from 'react';
import { useMutation } from '@tanstack/react-query';
import { command } from '../../../api/command';
import type { Refusal } from '../../../api/refusal';
import { Chip } from '../../../parts/Chip';
import { ErrorLine } from '../../../parts/ErrorLine';
import { PaperUpload } from '../../../parts/upload/PaperUpload';
import { useCaseDesk } from '../caseDeskContext';
import { rereadCase } from '../useCase';

/** Somebody brings what was asked for to the window: it is scanned here, and the clock goes on. */
export function WindowSupplementModal({ close }: { close: () => void }) {
  const { view, refused } = useCaseDesk();
  const [note, setNote] = useState('');
  // What is brought now is a document of its own beside the one that could not be used.
  const [brought, setBrought] = useState<Record<string, EndpointAnswer<typeof addDocument>>>({});
  const [without, setWithout] = useState<Record<string, string>>({});
  const send = useMutation<unknown, Refusal>({
    mutationFn: () =>
      command(answerSupplement, {
        params: { id: view.id },
        body: {
          version: view.version,
          ...(note.trim() ? { note } : {}),
          cannotProvide: Object.entries(without)
            .filter(([, why]) => why.trim() !== '')
            .map(([key, why]) => ({ key, why })),
        },
      }),
    onSuccess: () => {
      void rereadCase(view.id);
      close();
    },
    onError: (error) => void refused(error),
    networkMode: 'always',
  });
  return (
    <Modal
      open
      title="群众到窗口补交"
      width={620}
      onCancel={close}
      maskClosable={false}
      okText="补齐了，接着审核"
      onOk={() => send.mutate()}
      confirmLoading={send.isPending}
    >
      {view.owed.map((item) => (
        <div
          key={item.key}
          style={{
            borderBottom: '1px solid var(--soft-line)',
            padding: '10px 0',
            display: 'flex',
            flexDirection: 'column',
            gap: 6,
          }}
        >
          <p>
            <Chip tone={item.done ? 'done' : 'turn'}>{item.done ? '有了' : '还缺'}</Chip> <b>{item.title}</b>
          </p>
          {item.kind === 'paper' && item.typeCode && (
            <PaperUpload
              owner={{ caseId: view.id }}
              typeCode={item.typeCode}
              memberId={item.memberId}
              document={brought[item.key] ?? null}
              changed={(document) => {
                setBrought((last) => ({ ...last, [item.key]: document }));
                void rereadCase(view.id);
              }}
            />
          )}
          {item.kind === 'signature' && !item.done && (
            <p className="quiet">在左边「签字」里登记纸质签字，或者请本人用手机签。</p>
          )}
          {item.kind !== 'answer' && !item.done && (
            <Input
              value={without[item.key] ?? ''}
              onChange={(event) => setWithout((last) => ({ ...last, [item.key]: event.target.value }))}
              placeholder="实在拿不出来的，写明原因"
              aria-label={`拿不出来的原因：${item.title}`}
              maxLength={1000}
            />
          )}
        </div>
      ))}
      <p style={{ margin: '12px 0 4px' }}>当面问清的情况</p>
      <Input.TextArea
        value={note}
        onChange={(event) => setNote(event.target.value)}
        rows={3}
        maxLength={1000}
        aria-label="当面问清的情况"
      />
      <ErrorLine error={send.error?.code === 'staleVersion' ? null : send.error} />
      <Button type="link" style={{ padding: 0 }} onClick={() => void rereadCase(view.id)}>
        刷新看看来了哪些
      </Button>
    </Modal>
  );
}
