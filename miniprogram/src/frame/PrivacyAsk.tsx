import { privacyAsk } from '@twin-pledge/shared/copy/privacyWords';
import { View } from '@tarojs/components';
import { open } from '../platform/navigation';
import { agreeButtonId, openFiledGuideline } from '../platform/privacy';
import { privacyQuestion } from '../state/privacyQuestion';
import { useStore } from '../state/useStore';
import { ActionButton } from '../ui/ActionButton';
import { Heading } from '../ui/Heading';
import { TextLink } from '../ui/TextLink';

/** WeChat's question before camera, album or clipboard are used for the first time; a no leaves everything else open. */
export function PrivacyAsk() {
  const asked = useStore(privacyQuestion.open);
  if (!asked) return null;
  const read = async () => {
    if (!(await openFiledGuideline())) open('privacy');
  };
  return (
    <View className="ask-over" aria-role="dialog" aria-label={privacyAsk.title}>
      <View className="ask-sheet">
        <Heading level={2}>{privacyAsk.title}</Heading>
        <View>{privacyAsk.text}</View>
        <View>
          <TextLink onPress={() => void read()}>看我们怎么用您的信息</TextLink>
        </View>
        <ActionButton
          id={agreeButtonId}
          openType="agreePrivacyAuthorization"
          onAgree={() => privacyQuestion.answer(true)}
        >
          同意
        </ActionButton>
        <ActionButton kind="ghost" onPress={() => privacyQuestion.answer(false)}>
          先不同意
        </ActionButton>
        <View className="small">{privacyAsk.refused}</View>
      </View>
    </View>
  );
}
