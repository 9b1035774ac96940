import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import { View } from '@tarojs/components';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { back } from '../../../platform/navigation';
import { useParams } from '../../../platform/useParams';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { Heading } from '../../../ui/Heading';
import { SigningPart } from './SigningPart';

/** Reading the exact text, then signing it on the phone that is signed in. */
export default function SignPage() {
  const { id = '', key = '' } = useParams();
  const text = useLoad(() => authedCall(readSigningText, { params: { id }, query: { key } }));
  return (
    <AppPage title="签字">
      <View className="quiet">
        <Heading level={1}>签字</Heading>
      </View>
      <LoadedPart loaded={text}>
        {(read) => (
          <SigningPart
            text={read}
            onChangedText={() => void text.reload()}
            sign={async (drawing, commandKey) => {
              const body = { key, textHash: read.textHash, drawing };
              await authedCall(signOnThisPhone, { params: { id }, body }, { key: commandKey });
              back();
            }}
          />
        )}
      </LoadedPart>
    </AppPage>
  );
}
