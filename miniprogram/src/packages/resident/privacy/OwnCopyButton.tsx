import { readOwnCopy } from '@twin-pledge/shared/contracts/identity/readOwnCopy';
import { urlOf } from '../../../api/requestOf';
import { openPath } from '../../../platform/serverFiles';
import { useAccount } from '../../../session/useAccount';
import { ActionButton } from '../../../ui/ActionButton';
import { Why } from '../../../ui/Why';

/** Everything the program keeps of whoever is signed in, as one paper to read, keep or send on. */
export function OwnCopyButton() {
  if (!useAccount()) return null;
  return (
    <>
      <ActionButton onPress={() => void openPath(urlOf(readOwnCopy, {}), 'application/pdf')}>
        把我的信息拿一份
      </ActionButton>
      <Why>填的、交的、签的、收到的消息，谁看过您的材料，都在一份文件里。</Why>
    </>
  );
}
