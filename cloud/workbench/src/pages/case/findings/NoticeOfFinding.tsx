import { addPostingPhoto } from '@twin-pledge/shared/contracts/publicity/addPostingPhoto';
import { confirmPosting } from '@twin-pledge/shared/contracts/publicity/confirmPosting';
import { printPosting } from '@twin-pledge/shared/contracts/publicity/printPosting';
import { formatChineseDate } from '@twin-pledge/shared/kernel/plainDate';
import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef } from 'react';
import { send } from '../../../api/send';
import { urlOf } from '../../../api/urlOf';
import { useCommand } from '../../../api/useCommand';
import { ErrorLine } from '../../../parts/ErrorLine';
import { PdfButton } from '../../../parts/PdfButton';
import { rereadCase } from '../useCase';
import { rereadFindings } from './useFindings';
import type { Finding } from './useFindings';

type Notice = NonNullable<Finding['notice']>;

const stateWords: Readonly<Record<Notice['state'], string>> = {
  prepared: '写好了，等张贴',
  standing: '公示中',
  withheld: '本人有异议，先撤下了：请把公开栏上的取下来',
  ended: '已经撤下',
};

/** The notice for the board: printed, photographed, confirmed; its days are told. */
export function NoticeOfFinding({ finding, notice }: { finding: Finding; notice: Notice }) {
  const input = useRef<HTMLInputElement>(null);
  const { id } = notice;
  const again = async () => {
    await rereadFindings(finding.caseId);
    void rereadCase(finding.caseId);
  };
  const photo = useMutation({
    mutationFn: async (file: File) => {
      const address = urlOf(addPostingPhoto, { id, distance: 'near' });
      await send(address, { method: 'POST', body: file, contentType: 'application/octet-stream' });
    },
    onSuccess: again,
    networkMode: 'always',
    retry: false,
  });
  const post = useCommand(confirmPosting, () => void again());
  const mayPost = finding.mayDo.includes('postDishonestyNotice');
  return (
    <div>
      <h3>公示</h3>
      <p>
        {stateWords[notice.state]}
        {notice.postedOn && `，${formatChineseDate(notice.postedOn)}张贴`}
        {notice.untilOn &&
          notice.state === 'standing' &&
          `，到${formatChineseDate(notice.untilOn)}为止，期满系统自己撤下`}
      </p>
      {mayPost && (
        <>
          <p className="quiet">打印盖章，贴到村务公开栏，拍下照片，再点「已张贴」。姓名中间隐去，不写家庭情况。</p>
          <p style={{ display: 'flex', gap: 8, flexWrap: 'wrap' }}>
            <PdfButton endpoint={printPosting} params={{ id }}>
              打印公示
            </PdfButton>
            <Button size="small" loading={photo.isPending} onClick={() => input.current?.click()}>
              {notice.photos === 0 ? '上传张贴照片' : `张贴照片 ${notice.photos} 张，再传`}
            </Button>
            <Button
              size="small"
              type="primary"
              disabled={notice.photos === 0}
              title={notice.photos === 0 ? '先上传张贴照片' : undefined}
              loading={post.isPending}
              onClick={() => post.run({ params: { id } })}
            >
              已张贴
            </Button>
          </p>
          <input
            ref={input}
            type="file"
            accept="image/*"
            hidden
            aria-label="上传张贴照片"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) photo.mutate(file);
              event.target.value = '';
            }}
          />
        </>
      )}
      <ErrorLine error={photo.error ?? post.error} />
    </div>
  );
}
