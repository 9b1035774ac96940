import { readSigningText } from '@twin-pledge/shared/contracts/signing/readSigningText';
import { signOnThisPhone } from '@twin-pledge/shared/contracts/signing/signOnThisPhone';
import { useRouter } from '@tarojs/taro';
import { AppPage } from '../../../frame/AppPage';
import { LoadedPart } from '../../../frame/LoadedPart';
import { back } from '../../../platform/navigation';
import { authedCall } from '../../../session/authedCall';
import { useLoad } from '../../../state/useLoad';
import { SigningPart } from './SigningPart';

/** Reading the exact text, then signing it on the phone that is signed in. */
export default function SignPage() {
  const { id = '', key = '' } = useRouter().params;
  const signingKey = decodeURIComponent(key);
  const text = useLoad(() => authedCall(readSigningText, { params: { id }, query: { key: signingKey } }));
  return (
    <AppPage title="签字">
      <LoadedPart loaded={text}>
        {(read) => (
          <SigningPart
            text={read}
            onChangedText={() => void text.reload()}
            sign={async (drawing, commandKey) => {
              const body = { key: signingKey, textHash: read.textHash, drawing };
              await authedCall(signOnThisPhone, { params: { id }, body }, { key: commandKey });
              back();
            }}
          />
        )}
      </LoadedPart>
    </AppPage>
  );
}
