import { removePage } from '@twin-pledge/shared/contracts/papers/removePage';
import { privacyAsk } from '@twin-pledge/shared/copy/privacyWords';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { fileProblemText } from '../copy/fileProblemText';
import { tellRefusal } from '../frame/tellRefusal';
import { pickFiles } from '../platform/files';
import type { PickKind } from '../platform/pickedFile';
import { isPrivacyRefusal } from '../platform/privacy';
import { authedCall } from '../session/authedCall';
import type { DocumentView } from '../state/views';
import type { PaperPlace } from '../uploads/pageUpload';
import { uploads } from '../uploads/uploads';
import { useUploads } from '../uploads/useUploads';
import { ActionButton } from '../ui/ActionButton';
import { Notice } from '../ui/Notice';
import { ArrivedPage } from './ArrivedPage';
import { checkPages } from './checkPages';
import { PageOnItsWay } from './PageOnItsWay';
import { PhotoGuideLine } from './PhotoGuideLine';
import { turnArrived, turnUnsent } from './turnPage';

interface Props {
  place: PaperPlace;
  /** What the paper is called, for screen readers. */
  name: string;
  /** Where further pages go; null where that document is still to be made. */
  documentId: string | null;
  /** What has arrived for it; more than one where two people added at once. */
  documents: readonly DocumentView[];
  /** A page was taken out. */
  onChanged: () => void;
}

const MOST_AT_ONCE = 9;

/** The photos of one paper: those that arrived, those on their way, and the ways to add more. */
export function PaperPages({ place, name, documentId, documents, onChanged }: Props) {
  const onTheirWay = useUploads(place);
  const [problem, setProblem] = useState<string | null>(null);
  const [turning, setTurning] = useState(false);
  const replaced = onTheirWay.map((page) => page.replaces?.pageId);
  const arrived = documents
    .flatMap(({ id, pages }) => pages.map((page) => ({ ...page, of: id })))
    .filter((page) => !replaced.includes(page.id));
  const isEmpty = arrived.length + onTheirWay.length === 0;
  const pick = async (kind: PickKind, instead?: string) => {
    setProblem(null);
    try {
      const files = await pickFiles(kind, instead ? 1 : MOST_AT_ONCE);
      if (files.length === 0) return;
      if (instead) await uploads.remove(instead);
      checkPages(uploads.add(place, files, documentId, { checkFirst: true }));
    } catch (error) {
      setProblem(
        isPrivacyRefusal(error) ? privacyAsk.refused : '没能打开照片，请再试一次。手机存储满了的，先清理一些空间。',
      );
    }
  };
  const turn = async (work: () => Promise<boolean>) => {
    if (turning) return;
    setTurning(true);
    setProblem(null);
    const done = await work().catch(() => false);
    setTurning(false);
    if (!done) setProblem('这张照片没能转过来。字看得清就不用转，经办人那边也能转着看。');
  };
  const remove = async (id: string, pageId: string) => {
    try {
      await authedCall(removePage, { params: { id, pageId } });
      onChanged();
    } catch (error) {
      setProblem(tellRefusal(error));
    }
  };
  return (
    <View className="stack-tight">
      {isEmpty ? (
        <PhotoGuideLine typeCode={place.typeCode} />
      ) : (
        <View className="sheet">
          {arrived.map((page, index) => (
            <ArrivedPage
              key={page.id}
              page={page}
              paper={name}
              ordinal={index + 1}
              onTurn={() => void turn(() => turnArrived(place, page))}
              onRemove={() => void remove(page.of, page.id)}
            />
          ))}
          {onTheirWay.map((page, index) => (
            <PageOnItsWay
              key={page.localId}
              page={page}
              paper={name}
              ordinal={arrived.length + index + 1}
              onTurn={() => void turn(() => turnUnsent(page))}
              onRetake={() => void pick('camera', page.localId)}
              problemText={fileProblemText}
            />
          ))}
        </View>
      )}
      {problem && <Notice tone="wrong">{problem}</Notice>}
      <View className="row-tight">
        <ActionButton
          small
          kind={arrived.length > 0 ? 'ghost' : 'main'}
          label={`拍照：${name}`}
          onPress={() => void pick('camera')}
        >
          {isEmpty ? '拍照' : '再拍一张'}
        </ActionButton>
        <ActionButton small kind="ghost" label={`从相册选：${name}`} onPress={() => void pick('photo')}>
          从相册选
        </ActionButton>
        <ActionButton small kind="ghost" label={`选文件：${name}`} onPress={() => void pick('file')}>
          选文件
        </ActionButton>
      </View>
    </View>
  );
}
