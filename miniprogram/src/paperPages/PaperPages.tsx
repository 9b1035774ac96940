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
import { PageOnItsWay } from './PageOnItsWay';

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
  const arrived = documents.flatMap(({ id, pages }) => pages.map((page) => ({ ...page, of: id })));
  const pick = async (kind: PickKind) => {
    setProblem(null);
    try {
      const files = await pickFiles(kind, MOST_AT_ONCE);
      if (files.length > 0) uploads.add(place, files, documentId);
    } catch (error) {
      setProblem(
        isPrivacyRefusal(error) ? privacyAsk.refused : '没能打开照片，请再试一次。手机存储满了的，先清理一些空间。',
      );
    }
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
      {arrived.length + onTheirWay.length > 0 && (
        <View className="sheet">
          {arrived.map((page, index) => (
            <ArrivedPage
              key={page.id}
              page={page}
              paper={name}
              ordinal={index + 1}
              onRemove={() => void remove(page.of, page.id)}
            />
          ))}
          {onTheirWay.map((page, index) => (
            <PageOnItsWay
              key={page.localId}
              page={page}
              paper={name}
              ordinal={arrived.length + index + 1}
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
          {arrived.length + onTheirWay.length > 0 ? '再拍一张' : '拍照'}
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
