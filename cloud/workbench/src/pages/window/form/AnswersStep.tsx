import { groupIds } from '@twin-pledge/shared/forms/pageDef';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { groupTitles } from '@twin-pledge/shared/forms/questions/groups';
import { Button } from 'antd';
import { useAnswersDesk } from './answersContext';
import css from './AnswersStep.module.css';
import { GroupNav } from './GroupNav';
import { QuestionPage } from './QuestionPage';
import { shownPages } from './shownPages';

/** All questions on one sheet in their groups, as on the paper; what is not asked in this case is not shown. */
export function AnswersStep({ showAll, next }: { showAll: boolean; next?: () => void }) {
  const { answers, todayOn, fixed } = useAnswersDesk();
  const refs = shownPages(answers, todayOn, fixed);
  const groups = groupIds.filter((group) => refs.some((ref) => pageById(ref.pageId).group === group));
  return (
    <div className={css.sheet}>
      <GroupNav groups={groups} plain={!next} />
      <div className={css.groups}>
        {groups.map((group) => (
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
        {next && (
          <Button type="primary" size="large" onClick={next} style={{ alignSelf: 'flex-end' }}>
            录完了，去交材料 ›
          </Button>
        )}
      </div>
    </div>
  );
}
