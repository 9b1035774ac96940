import { answerSupplement } from '@twin-pledge/shared/contracts/cases/answerSupplement';
import { showMyCase } from '@twin-pledge/shared/contracts/cases/showMyCase';
import { dueSentence } from '@twin-pledge/shared/copy/duties';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { ApiError } from '../../../api/apiError';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { useCommand } from '../../../frame/useCommand';
import { toPart } from '../../../platform/focus';
import { replace } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { askForNews } from '../../../session/askForNews';
import { authedCall } from '../../../session/authedCall';
import { sentDraftId } from '../../../state/sentDrafts';
import { useLoad } from '../../../state/useLoad';
import { useStore } from '../../../state/useStore';
import { uploads } from '../../../uploads/uploads';
import { useArrivals } from '../../../uploads/useUploads';
import { ActionButton } from '../../../ui/ActionButton';
import { Empty } from '../../../ui/Empty';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Field } from '../../../ui/Field';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { TextInput } from '../../../ui/TextInput';
import { Why } from '../../../ui/Why';
import { OwedCard, owedCardId } from './OwedCard';

/** What is still missing, all of it at once; added here, then handed back. */
export default function SupplementPage() {
  const { id = '' } = useParams();
  const loaded = useLoad(() => authedCall(showMyCase, { params: { id } }), { keepAs: `case:${id}` });
  const [pressed, setPressed] = useState(false);
  const [note, setNote] = useState('');
  const [reasons, setReasons] = useState<Readonly<Record<string, string>>>({});
  const sending = useStore(uploads.pages).filter((page) => page.place.caseId === id);
  const asking = sending.filter((page) => page.state === 'asking').length;
  useArrivals(() => void loaded.reload());
  const view = loaded.data;
  const open = view?.owed.filter((item) => !item.done) ?? [];
  const unexplained = open.filter((item) => item.kind !== 'answer' && !reasons[item.key]?.trim());
  const command = useCommand(async (key) => {
    if (!view) return;
    const cannotProvide = open
      .filter((item) => reasons[item.key]?.trim())
      .map((item) => ({ key: item.key, why: (reasons[item.key] ?? '').trim() }));
    const body = {
      version: view.version,
      note: note.trim() || undefined,
      cannotProvide: cannotProvide.length > 0 ? cannotProvide : undefined,
    };
    try {
      loaded.put(await authedCall(answerSupplement, { params: { id }, body }, { key }));
      replace('case', { id });
    } catch (error) {
      if (error instanceof ApiError && error.code === 'staleVersion') await loaded.reload();
      throw error;
    }
  });
  return (
    <AppPage
      title="补材料"
      foot={
        view?.waitingFor === 'resident' && (
          <>
            {command.problem && <Notice tone="wrong">{command.problem}</Notice>}
            {asking > 0 && <Notice tone="warn">有 {asking} 张照片还没传：看一眼，重拍或者就用这张。</Notice>}
            {sending.length > asking && (
              <Notice tone="tell">还有 {sending.length - asking} 张照片正在上传，传完再交。</Notice>
            )}
            <ActionButton
              id="supplement-done"
              busy={command.busy}
              disabled={sending.length > 0}
              onPress={() => {
                setPressed(true);
                if (unexplained.length > 0) {
                  toPart('error-summary');
                  return;
                }
                askForNews('supplied');
                void command.run();
              }}
            >
              补齐了，交上去
            </ActionButton>
            {unexplained.length > 0 && <View className="small">还差 {unexplained.length} 样</View>}
          </>
        )
      }
    >
      <LoadedPart loaded={loaded}>
        {(one) =>
          one.waitingFor !== 'resident' && one.status !== 'relieved' ? (
            <Empty icon="check" title="现在不用补材料">
              <ActionButton small onPress={() => replace('case', { id })}>
                看这件申请
              </ActionButton>
            </Empty>
          ) : (
            <>
              {pressed && (
                <ErrorSummary
                  problems={unexplained.map(({ key, title }) => ({
                    key,
                    text: `${title}还没有补。实在没有的，说明原因。`,
                    onPress: () => toPart(owedCardId(key)),
                  }))}
                />
              )}
              <Heading level={1}>
                {one.status === 'relieved' ? '先救助了，手续现在补' : `一共要补 ${one.owed.length} 样`}
              </Heading>
              <Why>
                {one.status === 'relieved'
                  ? '拍好就算交上了，不用再点别的。补晚了，已经给的救助也不收回；实在没有的，打电话告诉经办人。'
                  : '经办人把要补的一次都列出来了。补交以前，办理时间停下来不算。'}
                {one.duties
                  .filter((duty) => duty.side === 'resident' && duty.state === 'open')
                  .map((duty) => `补交的期限：${dueSentence(duty)}`)}
              </Why>
              {one.owed.map((item) => (
                <OwedCard
                  key={item.key}
                  item={item}
                  caseId={id}
                  draftId={sentDraftId(one.applicationId)}
                  reason={reasons[item.key] ?? ''}
                  onReason={(reason) => setReasons({ ...reasons, [item.key]: reason })}
                  onChanged={() => void loaded.reload()}
                  mayExplain={one.status !== 'relieved'}
                />
              ))}
              {one.status !== 'relieved' && (
                <Field id="note" label="有什么要说明的（可不填）">
                  <TextInput
                    id="note"
                    label="有什么要说明的"
                    kind="area"
                    value={note}
                    maxLength={1000}
                    onChange={setNote}
                  />
                </Field>
              )}
            </>
          )
        }
      </LoadedPart>
    </AppPage>
  );
}
