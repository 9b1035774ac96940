import { groupIds } from '@twin-pledge/shared/forms/pageDef';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { groupTitles } from '@twin-pledge/shared/forms/questions/groups';
import { visiblePages } from '@twin-pledge/shared/forms/walk';
import { Button } from 'antd';
import { useDraftDesk } from '../draftContext';
import css from './AnswersStep.module.css';
import { GroupNav } from './GroupNav';
import { QuestionPage } from './QuestionPage';

/** All questions on one sheet in their groups, as on the paper; what is not asked in this case is not shown. */
export function AnswersStep({ showAll, next }: { showAll: boolean; next: () => void }) {
  const { answers, todayOn } = useDraftDesk();
  const refs = visiblePages(answers, todayOn);
  return (
    <div className={css.sheet}>
      <GroupNav />
      <div className={css.groups}>
        {groupIds.map((group) => (
          <section key={group} id={`group-${group}`} className={css.group} aria-label={groupTitles[group]}>
            <h2 className={css.title}>{groupTitles[group]}</h2>
            {refs
              .filter((ref) => pageById(ref.pageId).group === group)
              .map((ref) => (
                <QuestionPage
                  key={`${ref.pageId} ${ref.itemId ?? ''}`}
                  pageId={ref.pageId}
                  itemId={ref.itemId}
                  showAll={showAll}
                />
              ))}
          </section>
        ))}
        <Button type="primary" size="large" onClick={next} style={{ alignSelf: 'flex-end' }}>
          录完了，去交材料 ›
        </Button>
      </div>
    </div>
  );
}
