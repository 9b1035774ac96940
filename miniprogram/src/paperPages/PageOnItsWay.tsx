import { useEffect, useState } from 'react';
import type { ApiErrorCode } from '../api/apiError';
import { doubtText } from '../photos/doubtText';
import { pictureOf } from '../platform/files';
import type { PageUpload } from '../uploads/pageUpload';
import { uploads } from '../uploads/uploads';
import { PaperPage } from '../ui/PaperPage';

interface Props {
  page: PageUpload;
  /** What the paper is called. */
  paper: string;
  ordinal: number;
  onTurn: () => void;
  onRetake: () => void;
  problemText: (code: ApiErrorCode | 'fileGone') => string;
}

/** A page that has not arrived yet: how far it is, or why not and what to do. */
export function PageOnItsWay({ page, paper, ordinal, onTurn, onRetake, problemText }: Props) {
  const [picture, setPicture] = useState<string>();
  useEffect(() => {
    void pictureOf(page.file).then(setPicture);
  }, [page.file]);
  return (
    <PaperPage
      paper={paper}
      ordinal={ordinal}
      name={page.file.name}
      state={page.state}
      percent={Math.round((page.sentBytes / Math.max(1, page.file.bytes)) * 100)}
      problem={page.problem ? problemText(page.problem) : undefined}
      picture={picture}
      doubt={page.state === 'asking' && page.doubt ? doubtText(page.doubt) : undefined}
      onTurn={picture ? onTurn : undefined}
      onRetake={onRetake}
      onRetry={() => uploads.retry(page.localId)}
      onRemove={() => void uploads.remove(page.localId)}
    />
  );
}
