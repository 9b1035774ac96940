import { listSignatures } from '@twin-pledge/shared/contracts/signing/listSignatures';
import { isUrgent } from '@twin-pledge/shared/forms/urgentWay';
import { View } from '@tarojs/components';
import { useShareAppMessage } from '@tarojs/taro';
import { useDraft } from '../../../drafts/useDraft';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { back, open, returnTo } from '../../../platform/navigation';
import { shareCard } from '../../../platform/signLinkAddress';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useAccount } from '../../../session/useAccount';
import { useLoad } from '../../../state/useLoad';
import { ActionButton } from '../../../ui/ActionButton';
import { Empty } from '../../../ui/Empty';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { SignatureCard } from './SignatureCard';
import { WhoAreYou } from './WhoAreYou';

/** Who has to sign what, who has, and how each can: on this phone, by link, or on paper before a witness. */
export default function FamilyPage() {
  const { draft: purposeKey = 'sent', id: sentId } = useParams();
  const { draft } = useDraft(purposeKey);
  const account = useAccount();
  useShareAppMessage(shareCard);
  const id = sentId ?? draft.id;
  const urgent = isUrgent(draft.answers);
  const signing = useLoad(() => authedCall(listSignatures, { params: { id: id ?? '' } }), {
    when: id !== null,
    keepAs: id ? `signatures:${id}` : undefined,
  });
  return (
    <AppPage
      title="家人授权"
      foot={
        urgent && !sentId ? (
          <ActionButton id="go-check" onPress={() => open('check', { draft: purposeKey })}>
            签好了，去交
          </ActionButton>
        ) : (
          <ActionButton onPress={() => (sentId ? back() : returnTo('tasks', { draft: purposeKey }))}>好了</ActionButton>
        )
      }
    >
      <Heading level={1}>请每位成年家人自己签</Heading>
      <Why>先授权，再核对。别人不能代签。家人在外地，把链接发给他就行。</Why>
      {id === null && <Notice tone="warn">这份申请还没存到服务器上，连上网才能签。</Notice>}
      {id !== null && (
        <LoadedPart loaded={signing}>
          {({ signatures }) => (
            <>
              {account?.kind === 'resident' && account.identity === 'unknown' && <WhoAreYou answers={draft.answers} />}
              {signatures.length === 0 && (
                <Empty icon="pen" title="还没有要签的" text="先把“家里有谁”填好，再回来签。" />
              )}
              {signatures.map((signature) => (
                <SignatureCard
                  key={signature.key}
                  signature={signature}
                  draftId={id}
                  isMine={account?.kind === 'resident' && account.name === signature.signerName}
                  mayWitness={account?.kind === 'staff' && account.may.includes('witnessPaperSignature')}
                  onChanged={() => void signing.reload()}
                />
              ))}
              <View className="small">没有智能手机？请村里的协理员当面见证，拍下纸质授权书。签字不能在电话里办。</View>
              <View className="small">
                授权用于核对收入和财产，到救助结束为止；随时可以撤回，撤回后不再核对，申请也就办不下去。
              </View>
            </>
          )}
        </LoadedPart>
      )}
    </AppPage>
  );
}
