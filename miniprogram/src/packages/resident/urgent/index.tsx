import { isUrgent } from '@twin-pledge/shared/forms/urgentWay';
import { visiblePages } from '@twin-pledge/shared/forms/walk';
import { View } from '@tarojs/components';
import { keeperFor } from '../../../drafts/keeperFor';
import { AppPage } from '../../../frame/AppPage';
import { dial } from '../../../platform/dial';
import { open, replace } from '../../../platform/navigation';
import { today } from '../../../session/settings';
import { useAccount } from '../../../session/useAccount';
import { usePublicOnly } from '../../../session/usePublicOnly';
import { homePlace } from '../../../state/homePlace';
import { officeName, usePlace } from '../../../state/usePlace';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Notice } from '../../../ui/Notice';
import { Why } from '../../../ui/Why';

/** Acute need: whom to call first, and an application with the hardship filled in; papers may follow. */
export default function UrgentPage() {
  const account = useAccount();
  const publicOnly = usePublicOnly();
  const { data: place } = usePlace(homePlace());
  const phone = place?.townshipPhone ?? place?.hotline;
  const begin = () => {
    if (!account) {
      open('sign-in');
      return;
    }
    const keeper = keeperFor('urgent');
    if (!keeper.draft.answers.needs?.events) {
      keeper.edit([
        { path: 'purpose.forWhom', value: account.kind === 'staff' ? 'helped' : 'self' },
        { path: 'needs.events', value: ['urgent'] },
        { path: 'needs.aids', value: ['temporaryEmergency'] },
        { path: 'members.m1', value: { id: 'm1' } },
      ]);
    }
    const { answers } = keeper.draft;
    if (isUrgent(answers)) {
      const pages = visiblePages(answers, today()).filter(
        ({ pageId }) => pageId !== 'purpose.who' || account.kind === 'staff',
      );
      if (!keeper.draft.position && pages[0]) keeper.moveTo(pages[0]);
      void keeper.catchUp();
      open('question', { draft: 'urgent' });
      return;
    }
    void keeper.catchUp();
    replace('tasks', { draft: 'urgent' });
  };
  return (
    <AppPage title="急难求助" forEveryone ownHelp>
      <Heading level={1}>眼下过不去，先说一声</Heading>
      <Why>没饭吃、没地方住、看病等着用钱，可以先救助，材料以后再补。</Why>
      <Notice tone="wrong" title="有生命危险">
        先打 120、110 或者 119。
      </Notice>
      <Card tone="turn">
        <View className="stack-tight">
          <Heading level={2}>最快的办法：打电话</Heading>
          {phone ? (
            <>
              <View>{place && officeName(place)}</View>
              <ActionButton label={`打电话 ${phone}`} onPress={() => dial(phone)}>
                打电话 {phone}
              </ActionButton>
            </>
          ) : (
            <ActionButton kind="ghost" onPress={() => open('place')}>
              选我住的地方，看电话
            </ActionButton>
          )}
        </View>
      </Card>
      <Card>
        <View className="stack-tight">
          <Heading level={2}>在手机上求助</Heading>
          <View className="small">只写两页：在哪里、出了什么事、怎么找到您，是谁。签个字就能交，别的以后再补。</View>
          {publicOnly ? (
            <View>打开微信，搜“双诺救助”小程序，点“急难求助”。</View>
          ) : (
            <ActionButton id="urgent-begin" onPress={begin}>
              现在就写
            </ActionButton>
          )}
        </View>
      </Card>
    </AppPage>
  );
}
