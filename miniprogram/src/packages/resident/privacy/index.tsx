import { privacyAnswers } from '@twin-pledge/shared/copy/privacyWords';
import { View } from '@tarojs/components';
import { AppPage } from '../../../frame/AppPage';
import { dial } from '../../../platform/dial';
import { homePlace } from '../../../state/homePlace';
import { usePlace } from '../../../state/usePlace';
import type { Place } from '../../../state/usePlace';
import { ActionButton } from '../../../ui/ActionButton';
import { Card } from '../../../ui/Card';
import { Heading } from '../../../ui/Heading';
import { Why } from '../../../ui/Why';
import { OwnCopyButton } from './OwnCopyButton';

const figure = (place: Place | undefined, id: string): number | undefined => {
  const value = Number.parseInt(place?.rules.find((rule) => rule.id === id)?.value ?? '', 10);
  return Number.isNaN(value) ? undefined : value;
};

/** What happens to people's data, in plain words, with the periods of the place where they live. */
export default function PrivacyPage() {
  const place = usePlace(homePlace()).data;
  const phone = place?.townshipPhone ?? place?.hotline;
  const answers = privacyAnswers({
    draftDays: figure(place, 'draft.keepDays'),
    yearsAfterExit: figure(place, 'archive.keepYearsAfterExit'),
  });
  return (
    <AppPage
      title="您的信息"
      ownHelp={Boolean(phone)}
      forEveryone
      foot={
        phone && (
          <ActionButton kind="ghost" label={`打电话问 ${phone}`} onPress={() => dial(phone)}>
            打电话问 {phone}
          </ActionButton>
        )
      }
    >
      <Heading level={1}>我们怎么用您的信息</Heading>
      <Why>您的信息只用来办救助。下面一条一条说清楚。</Why>
      {answers.map(({ ask, answer }) => (
        <Card key={ask}>
          <View className="stack-tight">
            <Heading level={2} look={3}>
              {ask}
            </Heading>
            {answer.map((sentence) => (
              <View key={sentence}>{sentence}</View>
            ))}
          </View>
        </Card>
      ))}
      <OwnCopyButton />
    </AppPage>
  );
}
