import { useDidShow } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { purposeTitle } from '../../../copy/purposeTitle';
import { spokenDay } from '../../../copy/spokenTime';
import { deviceMark } from '../../../drafts/deviceMark';
import { draftsHere } from '../../../drafts/draftsHere';
import { fetchDrafts } from '../../../drafts/fetchDrafts';
import { keeperFor } from '../../../drafts/keeperFor';
import { newPurposeKey, type Purpose } from '../../../drafts/purposeKey';
import { AppPage } from '../../../frame/AppPage';
import { SignInNeeded } from '../../../frame/SignInNeeded';
import { open, replace } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { useAccount } from '../../../session/useAccount';
import { useLoad } from '../../../state/useLoad';
import { forgetScannedPlace, scannedPlace } from '../../../state/scannedPlace';
import { usePlace } from '../../../state/usePlace';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Line } from '../../../ui/Line';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';
import { carriedOver } from '../self-check/carriedOver';
import { forgetTold, keptTold } from '../self-check/keptTold';
import { ScannedPlace } from './ScannedPlace';

/**
 * For whom: what was begun already is found first, so that nobody fills in twice. The code of a village opens this page
 * (`place`, in WeChat the scene) and fills the village in.
 */
export default function StartPage() {
  const account = useAccount();
  const { for: forWhom, place: code, scene, told } = useParams();
  const [scanned] = useState(() => scannedPlace(code ?? scene));
  const { data: place, error: placeProblem } = usePlace(scanned);
  const [drafts, setDrafts] = useState(draftsHere);
  const looked = useLoad(fetchDrafts, { when: account !== null });
  useDidShow(() => setDrafts(draftsHere()));
  if (!account)
    return (
      <AppPage title="申请救助">
        {place && <ScannedPlace place={place} />}
        <SignInNeeded />
      </AppPage>
    );
  const begun = looked.loading ? drafts : draftsHere();
  const begin = (purpose: Purpose) => {
    const purposeKey = newPurposeKey(purpose, begun);
    const keeper = keeperFor(purposeKey);
    if (!keeper.draft.answers.purpose?.forWhom) keeper.edit([{ path: 'purpose.forWhom', value: purpose }]);
    const before = told ? keptTold() : undefined;
    if (before) {
      keeper.edit(carriedOver(before, keeper.draft.answers, deviceMark()));
      forgetTold();
    }
    if (scanned && placeProblem?.code !== 'notFound' && !keeper.draft.answers.residence?.regionCode)
      keeper.edit([{ path: 'residence.regionCode', value: scanned }]);
    forgetScannedPlace();
    void keeper.catchUp();
    replace('tasks', { draft: purposeKey });
  };
  return (
    <AppPage title="申请救助">
      {place && <ScannedPlace place={place} />}
      <Heading level={1}>您给谁申请？</Heading>
      <Why>别人可以帮着填，但不能替本人签字。一般十来分钟填完，随时可以停下，下次接着填。</Why>
      {begun.length > 0 && (
        <Card tone="turn">
          <Heading level={2} look={3}>
            先看看填过的
          </Heading>
          {begun.map((draft) => (
            <Line
              key={draft.purposeKey}
              title={purposeTitle(draft.answers)}
              text={draft.touchedAt ? `${spokenDay(draft.touchedAt)}填过，还没交` : '还没交'}
              onPress={() => open('tasks', { draft: draft.purposeKey })}
            />
          ))}
        </Card>
      )}
      <Card>
        {account.kind === 'resident' && forWhom !== 'family' && (
          <Line id="start-self" title="给自己家" text="您和申请人是同一个人" onPress={() => begin('self')} />
        )}
        {account.kind === 'resident' && (
          <Line id="start-family" title="帮家里人" text="比如帮父母、兄弟姐妹代填" onPress={() => begin('family')} />
        )}
        <Line id="start-helped" title="帮村里人" text="协理员、网格员、村干部代办" onPress={() => begin('helped')} />
        {account.kind === 'staff' && (
          <Line id="start-found" title="工作中发现有人困难" text="替对方提出" onPress={() => begin('found')} />
        )}
        {forWhom === 'family' && (
          <Line id="start-self" title="给自己家" text="您和申请人是同一个人" onPress={() => begin('self')} />
        )}
      </Card>
      {looked.error && <Notice tone="warn">现在连不上服务器，别的手机上填过的可能没有列出来。</Notice>}
      <View className="small">不收任何费用。填的内容只给办这件事的工作人员看。</View>
    </AppPage>
  );
}
