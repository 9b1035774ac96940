import { listNeededPapers } from '@twin-pledge/shared/contracts/drafts/listNeededPapers';
import { Button, Empty } from 'antd';
import { useEndpoint } from '../../../api/useEndpoint';
import { Chip } from '../../../parts/Chip';
import { Loading } from '../../../parts/Loading';
import { Problem } from '../../../parts/Problem';
import { PaperUpload } from '../../../parts/upload/PaperUpload';
import { clauseWords } from '../../../words/clauseWords';
import { useDraftDesk } from '../draftContext';
import css from './PapersStep.module.css';

const states = {
  missing: { tone: 'turn', words: '还没有' },
  partial: { tone: 'turn', words: '还没传完' },
  held: { tone: 'done', words: '有了' },
  obtainable: { tone: 'go', words: '部门能查到，不用交' },
} as const;

/** What the catalogue asks for these answers, each with its scans (A05, A13). */
export function PapersStep({ next }: { next: () => void }) {
  const { id } = useDraftDesk();
  const needed = useEndpoint(listNeededPapers, { params: { id } }, { staleMs: 0 });
  if (needed.isLoading) return <Loading what="正在算要哪些材料" />;
  if (!needed.data) return <Problem error={needed.error} retry={() => void needed.refetch()} />;
  const { papers, documents } = needed.data;
  return (
    <section className={css.papers}>
      <p className="quiet">按填的内容和目录算出来的，目录以外的不能要。缺的不挡送出，送出后可以一次性告知补。</p>
      {papers.length === 0 && <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="按目录不需要材料" />}
      {papers.map((paper) => {
        const state =
          !paper.required && paper.state === 'missing'
            ? ({ tone: 'plain', words: '有就交' } as const)
            : states[paper.state];
        return (
          <div key={paper.key} className={css.paper}>
            <div>
              <b>
                {paper.memberName && `${paper.memberName} · `}
                {paper.name}
              </b>
              <p className="quiet">
                {paper.shows}　{clauseWords(paper.clause)}
              </p>
            </div>
            <Chip tone={state.tone}>{state.words}</Chip>
            {paper.state !== 'obtainable' && (
              <PaperUpload
                owner={{ draftId: id }}
                typeCode={paper.typeCode}
                memberId={paper.memberId}
                document={documents.find((document) => document.id === paper.documentId) ?? null}
                changed={() => void needed.refetch()}
                removable
              />
            )}
          </div>
        );
      })}
      <Button type="primary" size="large" onClick={next} style={{ alignSelf: 'flex-end' }}>
        去签字 ›
      </Button>
    </section>
  );
}
