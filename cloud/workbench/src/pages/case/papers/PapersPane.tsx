import { Button, Empty, Tooltip } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useFileUrl } from '../../../api/useFileUrl';
import { Loading } from '../../../parts/Loading';
import { Pane } from '../../../parts/Pane';
import { errorWords } from '../../../words/errorWords';
import { clauseWords } from '../../../words/clauseWords';
import { paperTypeWords } from '../../../words/paperTypeWords';
import { useCaseDesk } from '../caseDeskContext';
import { answersOf } from '../deskCase';
import { zoomStep } from './fitScale';
import { ImagePage } from './ImagePage';
import css from './PapersPane.module.css';
import { paperTabs } from './paperTabs';
import type { PaperTab } from './paperTabs';
import { PaperValidity } from './PaperValidity';
import { Thumbs } from './Thumbs';

// Reading PDF is a heavy piece of its own: only who opens one loads it.
const PdfPage = lazy(() => import('./PdfPage').then((m) => ({ default: m.PdfPage })));

/** The papers beside the answers: one large, the others in a row below, missing ones named in their place. */
export function PapersPane() {
  const { view } = useCaseDesk();
  const members = answersOf(view).members ?? [];
  const tabs = paperTabs(view.papers, view.documents, {
    titleOf: paperTypeWords,
    memberName: (id) => members.find((member) => member.id === id)?.name ?? null,
  });
  const [chosen, setChosen] = useState<string | null>(null);
  const tab = tabs.find((one) => one.key === chosen) ?? tabs.find((one) => one.document) ?? tabs[0];
  if (!tab) {
    return (
      <Pane title="材料">
        <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description="这一件按目录不需要材料，也没有交来的材料" />
      </Pane>
    );
  }
  return <OpenPaper key={`${tab.key} ${tab.document?.pages.length ?? 0}`} tab={tab} tabs={tabs} choose={setChosen} />;
}

function OpenPaper({ tab, tabs, choose }: { tab: PaperTab; tabs: PaperTab[]; choose: (key: string) => void }) {
  const pages = tab.document?.pages ?? [];
  const [pageAt, setPageAt] = useState(0);
  const [turns, setTurns] = useState(0);
  const [zoom, setZoom] = useState(1);
  const [sheet, setSheet] = useState(1);
  const [sheets, setSheets] = useState(1);
  const page = pages[pageAt];
  const file = useFileUrl(page?.fileId ?? null);
  const isPdf = page?.mime === 'application/pdf';
  const count = pages.length + (isPdf ? sheets - 1 : 0);
  const step = (by: 1 | -1) => {
    if (isPdf && sheet + by >= 1 && sheet + by <= sheets) return setSheet(sheet + by);
    if (!pages[pageAt + by]) return undefined;
    setSheet(1);
    setSheets(1);
    setTurns(0);
    setZoom(1);
    return setPageAt(pageAt + by);
  };
  const shown = { quarterTurns: turns, zoom, setZoom };
  return (
    <Pane
      label="材料"
      title={`${tab.title}${count > 1 ? `（${count} 页）` : ''}`}
      extra={<PaperValidity validTo={tab.document?.validTo ?? null} />}
    >
      <div className={css.room}>
        {!page && <NothingHere tab={tab} />}
        {page && file.isLoading && <Loading what="正在取材料" />}
        {page && file.error && (
          <div className={css.nothing}>
            <p>{errorWords(file.error)}</p>
            <Button onClick={() => void file.reload()}>再取一次</Button>
          </div>
        )}
        {page && file.url && !isPdf && <ImagePage {...shown} url={file.url} name={tab.title} />}
        {page && file.blob && isPdf && (
          <Suspense fallback={<Loading what="正在打开 PDF" />}>
            <PdfPage {...shown} file={file.blob} sheet={sheet} setSheets={setSheets} />
          </Suspense>
        )}
        {page && (
          <div className={css.tools} role="toolbar" aria-label="看材料">
            <Tool name="向左转" onClick={() => setTurns(turns - 1)}>
              ⟲
            </Tool>
            <Tool name="向右转" onClick={() => setTurns(turns + 1)}>
              ⟳
            </Tool>
            <Tool name="缩小" onClick={() => setZoom(zoomStep(zoom, -1))}>
              －
            </Tool>
            <Tool name="放大" onClick={() => setZoom(zoomStep(zoom, 1))}>
              ＋
            </Tool>
            <Tool name="看全页" onClick={() => setZoom(1)}>
              ▢
            </Tool>
            {count > 1 && (
              <>
                <Tool name="上一页" onClick={() => step(-1)}>
                  ‹
                </Tool>
                <span className="numbers">
                  {isPdf && pages.length === 1 ? `${sheet}/${sheets}` : `${pageAt + 1}/${pages.length}`}
                </span>
                <Tool name="下一页" onClick={() => step(1)}>
                  ›
                </Tool>
              </>
            )}
          </div>
        )}
      </div>
      <Thumbs tabs={tabs} chosen={tab.key} choose={choose} />
    </Pane>
  );
}

function Tool({ name, onClick, children }: { name: string; onClick: () => void; children: string }) {
  return (
    <Tooltip title={name}>
      <button type="button" aria-label={name} onClick={onClick}>
        {children}
      </button>
    </Tooltip>
  );
}

function NothingHere({ tab }: { tab: PaperTab }) {
  const words =
    tab.state === 'obtainable'
      ? '这一份能从政府部门调到，不用群众交。'
      : tab.required
        ? '还没有交。可以在右边「一次性告知」里一起要。'
        : '没有交，也不是非交不可。';
  return (
    <div className={css.nothing}>
      <p>{words}</p>
      {tab.shows && <p>要能看清：{tab.shows}</p>}
      {tab.clause && <p className={css.clause}>依据 {clauseWords(tab.clause)}</p>}
    </div>
  );
}
