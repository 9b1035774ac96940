import { View } from '@tarojs/components';
import { useCommand } from '../../../frame/useCommand';
import { useAccount } from '../../../session/useAccount';
import { sentDraftId } from '../../../state/sentDrafts';
import type { CaseView, WorksheetView } from '../../../state/views';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { resultOf } from '../worksheet/resultOf';
import { startNext } from './startNext';

/** Why it was refused, and the next application without filling in again; papers stay where the family is proved (D06). */
export function RefusedCard({ view, worksheet }: { view: CaseView; worksheet: WorksheetView | undefined }) {
  const account = useAccount();
  const draftId = sentDraftId(view.applicationId);
  const next = useCommand(async () => {
    if (draftId) await startNext(draftId);
  });
  // The family’s papers open to its own people, once they are proved.
  const keepsPapers = account?.kind === 'resident' && account.identity === 'proved' && view.mine === 'applicant';
  const result = worksheet && resultOf(worksheet.outcomes);
  return (
    <>
      <Notice tone="wrong" title="这次没有批准">
        {result && !result.eligible && <View>{result.reasons.join('；')}。</View>}
        <View>理由、依据和怎么复议、起诉，都写在告知书里。</View>
      </Notice>
      <Card>
        <View className="stack-tight">
          <Heading level={2}>还能申请别的</Heading>
          {draftId ? (
            <>
              <View className="small">
                告知书里写了您家可能适合什么。填过的都带过去，只选一下申请哪一种。
                {keepsPapers
                  ? '交过的材料不用再交。'
                  : '没有核实身份，或者不是这家里人的，材料要再拍；告诉经办人，由他帮着申请，就不用再交。'}
              </View>
              {next.problem && <Notice tone="wrong">{next.problem}</Notice>}
              <ActionButton id="start-next" busy={next.busy} onPress={() => void next.run()}>
                用填过的申请别的
              </ActionButton>
            </>
          ) : (
            <View className="small">
              告知书里写了您家可能适合什么。告诉经办人，由他帮您申请，不用再交材料；也可以用交申请的那台手机申请。
            </View>
          )}
        </View>
      </Card>
    </>
  );
}
