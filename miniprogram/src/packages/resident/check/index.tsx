import { checkApplication } from '@twin-pledge/shared/contracts/applications/checkApplication';
import { fieldProblemWords } from '@twin-pledge/shared/copy/fieldProblems';
import { summaryLines } from '@twin-pledge/shared/forms/summaryLines';
import { validateAll } from '@twin-pledge/shared/forms/validate';
import { useDraft } from '../../../drafts/useDraft';
import { AppPage } from '../../../frame/AppPage';
import { open } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { today } from '../../../session/settings';
import { useLoad } from '../../../state/useLoad';
import { useRegionNames } from '../../../state/useRegionNames';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { SavedLine } from '../question/SavedLine';
import { labelOfPath } from '../labelOfPath';
import { ProxyLine } from './ProxyLine';
import { AnswerGroup } from './AnswerGroup';
import { SendButton } from './SendButton';

/** Everything that was answered, once more; what still stands in the way of sending, all at once. */
export default function CheckPage() {
  const { draft: purposeKey = 'self' } = useParams();
  const { draft, keeper, save } = useDraft(purposeKey);
  const { id, answers } = draft;
  const regionName = useRegionNames([answers.residence?.regionCode, answers.registration?.regionCode]);
  const check = useLoad(() => authedCall(checkApplication, { params: { id: id ?? '' } }), {
    when: id !== null && save === 'saved',
  });
  const problems = validateAll(answers, { todayOn: today() }).filter((problem) => !problem.gentle);
  const change = (pageId: string, itemId?: string) => {
    keeper.moveTo({ pageId, itemId });
    open('question', { draft: purposeKey, then: 'check' });
  };
  const words = problems.map((problem) => ({
    ...problem,
    text: fieldProblemWords(problem.code, problem.params, labelOfPath(problem.path, answers)),
  }));
  const unsigned = check.data?.missingSignatures.length ?? 0;
  const unseen = check.data?.missingPapers.length ?? 0;
  return (
    <AppPage
      title="检查一遍"
      foot={
        <>
          <SendButton keeper={keeper} blocked={problems.length > 0 || unsigned > 0} />
          <SavedLine save={save} />
        </>
      }
    >
      <Heading level={1}>检查一遍，再交上去</Heading>
      <Why>点开每一组，看看有没有写错的，点“改”就能改。交上去以后也能更正。</Why>
      <ErrorSummary
        problems={[
          ...words.map(({ path, code, text, pageId, itemId }) => ({
            key: path + code,
            text,
            onPress: () => change(pageId, itemId),
          })),
          ...(unsigned > 0
            ? [
                {
                  key: 'signatures',
                  text: '承诺书还没有签，点这里去签。',
                  onPress: () => open('family', { draft: purposeKey }),
                },
              ]
            : []),
        ]}
      />
      {answers.purpose?.forWhom && answers.purpose.forWhom !== 'self' && (
        <ProxyLine draftId={save === 'saved' ? id : null} purposeKey={purposeKey} />
      )}
      {unseen > 0 && <Notice tone="tell">还有 {unseen} 样材料没交。可以先交申请，经办人会一次告诉您要补什么。</Notice>}
      {summaryLines(answers, { todayOn: today(), mask: true, regionName })
        .filter((group) => group.lines.length > 0)
        .map((group) => (
          <AnswerGroup
            key={group.group}
            group={group}
            problems={Object.fromEntries(words.map(({ path, text }) => [path, text]))}
            onChange={change}
          />
        ))}
    </AppPage>
  );
}
