import { filledIn } from '@twin-pledge/shared/forms/filledIn';
import { pageById } from '@twin-pledge/shared/forms/questions/allPages';
import { valueAt } from '@twin-pledge/shared/forms/valuesAt';
import { fullPath, visibleFields } from '@twin-pledge/shared/forms/visibleFields';
import { useAnswersDesk } from './answersContext';
import { FieldRow } from './FieldRow';
import { ListField } from './ListField';
import { ProposedAids } from './ProposedAids';
import css from './QuestionPage.module.css';

interface QuestionPageProps {
  pageId: string;
  itemId?: string | undefined;
  /** Also say what is still missing, not only what is wrong. */
  showAll: boolean;
}

/** One page of the questions as a few fields on the sheet. */
export function QuestionPage({ pageId, itemId, showAll }: QuestionPageProps) {
  const { answers, todayOn, fixed } = useAnswersDesk();
  const page = pageById(pageId);
  const fields = visibleFields(page, answers, todayOn, itemId).filter((field) => !fixed(fullPath(page, field, itemId)));
  const lone = fields.length === 1 && !page.repeatOver;
  return (
    <div className={css.page} id={`page-${pageId}${itemId ? `-${itemId}` : ''}`}>
      {!lone && <h3 className={css.title}>{filledIn(page.title, page, answers, itemId)}</h3>}
      <div className={css.fields}>
        {pageId === 'needs.aids' && !fixed('needs.aids') && <ProposedAids />}
        {fields.map((field) => {
          const path = fullPath(page, field, itemId);
          if (field.kind === 'list') return <ListField key={path} field={field} showAll={showAll} />;
          const label = filledIn(field.label, page, answers, itemId);
          return (
            <FieldRow
              key={`${path} ${field.kind}`}
              field={field}
              path={path}
              label={label}
              value={valueAt(answers, path)}
              showAll={showAll}
            />
          );
        })}
      </div>
    </div>
  );
}
