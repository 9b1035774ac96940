import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { useDraft } from '../../../drafts/useDraft';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { returnTo } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { learnPaperNames } from '../../../state/paperNames';
import { markPapersSeen } from '../../../state/seenPapers';
import { useLoad } from '../../../state/useLoad';
import { useArrivals } from '../../../uploads/useUploads';
import { ActionButton } from '../../../ui/ActionButton';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Skeleton } from '../../../ui/Skeleton';
import { Why } from '../../../ui/Why';
import { NeededPaperCard } from './NeededPaperCard';

/** What is needed by the catalogue and these answers; what is already held is not asked for. */
export default function PapersPage() {
  const { draft: purposeKey = 'self' } = useParams();
  const { draft } = useDraft(purposeKey);
  const { id } = draft;
  const papers = useLoad(
    async () => {
      const answer = await authedCall(listNeededPapers, { params: { id: id ?? '' } });
      learnPaperNames(answer.papers);
      return answer;
    },
    { when: id !== null, keepAs: id ? `papers:${id}` : undefined },
  );
  useArrivals(() => void papers.reload());
  useEffect(() => markPapersSeen(purposeKey), [purposeKey]);
  return (
    <AppPage
      title="要交的材料"
      foot={
        <>
          <ActionButton onPress={() => returnTo('tasks', { draft: purposeKey })}>好了</ActionButton>
          <View className="small">照片自动上传，可以先去填别的</View>
        </>
      }
    >
      <Heading level={1}>拍材料</Heading>
      <Why>只要清单里的。以前交过还有效的、政府部门能查到的，都不用再交。手上没有的可以先交申请，以后补。</Why>
      {id === null ? (
        <>
          <Notice tone="warn">这份申请还没存到服务器上，连上网就能看到要交哪些材料。</Notice>
          <Skeleton />
        </>
      ) : (
        <LoadedPart loaded={papers}>
          {({ papers: needed, documents }) =>
            needed.length === 0 ? (
              <Empty icon="camera" title="现在不用交材料" text="把情况填完，再来看看要交哪些。" />
            ) : (
              needed.map((paper) => (
                <NeededPaperCard
                  key={paper.key}
                  paper={paper}
                  draftId={id}
                  document={documents.find((document) => document.id === paper.documentId)}
                  onChanged={() => void papers.reload()}
                />
              ))
            )
          }
        </LoadedPart>
      )}
    </AppPage>
  );
}
