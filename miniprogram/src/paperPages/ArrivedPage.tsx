import { useEffect, useState } from 'react';
import { filePicture, openFile } from '../platform/serverFiles';
import { PaperPage } from '../ui/PaperPage';

interface Props {
  page: { id: string; fileId: string; mime: string };
  /** What the paper is called. */
  paper: string;
  ordinal: number;
  onTurn?: () => void;
  onRemove?: () => void;
}

/** A page that stands at the server: a small picture of it, and the way to see it large. */
export function ArrivedPage({ page, paper, ordinal, onTurn, onRemove }: Props) {
  const [picture, setPicture] = useState<string>();
  const isPicture = page.mime.startsWith('image/');
  useEffect(() => {
    if (isPicture) filePicture(page.fileId).then(setPicture, () => undefined);
  }, [page.fileId, isPicture]);
  return (
    <PaperPage
      paper={paper}
      ordinal={ordinal}
      name={isPicture ? '' : 'PDF'}
      state="done"
      percent={100}
      picture={picture}
      onOpen={() => void openFile(page.fileId, page.mime)}
      onTurn={isPicture ? onTurn : undefined}
      onRemove={onRemove}
    />
  );
}
