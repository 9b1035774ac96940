import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import './app.scss';
import './platform/baseStyle';
import { catchUpWithNetwork } from './drafts/keeperFor';
import { watchNetwork } from './platform/network';
import { onPrivacyNeeded } from './platform/privacy';
import { greet } from './session/greet';
import { loadSettings } from './session/settings';
import { privacyQuestion } from './state/privacyQuestion';
import { textStepStore } from './state/textStepStore';
import { useStore } from './state/useStore';
import { goOnSurveying } from './surveys/surveys';
import { goOnUploading } from './uploads/uploads';
import { TextStepContext } from './ui/textStep';

/** The root of the mini-program: the size of type, and what goes on behind all pages. */
export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    onPrivacyNeeded(privacyQuestion.hold);
    watchNetwork();
    catchUpWithNetwork();
    goOnUploading();
    goOnSurveying();
    loadSettings().catch(() => undefined);
    void greet();
  });
  return <TextStepContext.Provider value={useStore(textStepStore)}>{children}</TextStepContext.Provider>;
}
