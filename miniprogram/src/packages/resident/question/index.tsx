import { useDraft } from '../../../drafts/useDraft';
import { useParams } from '../../../platform/useParams';
import { QuestionPart } from './QuestionPart';

/** One page of the questions: a question or a small group, why it is asked, and that it is saved. */
export default function QuestionPage() {
  const { draft = 'self', then } = useParams();
  const { keeper, draft: local, save } = useDraft(draft);
  return <QuestionPart keeper={keeper} local={local} save={save} thenCheck={then === 'check'} />;
}
