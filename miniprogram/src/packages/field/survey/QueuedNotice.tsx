import { refusalText } from '../../../copy/refusalText';
import { open } from '../../../platform/navigation';
import type { FieldSurvey } from '../../../surveys/fieldSurvey';
import { surveys } from '../../../surveys/surveys';
import { ActionButton } from '../../../ui/ActionButton';
import { Notice } from '../../../ui/Notice';

/** A survey that is on its way: why it waits, and that nobody has to do anything but find a signal. */
export function QueuedNotice({ survey: { work, problem } }: { survey: FieldSurvey }) {
  const left = work.photos.filter(({ sent }) => !sent).length;
  const signIn = problem === 'notSignedIn' || problem === 'sessionExpired';
  return (
    <Notice tone={signIn ? 'warn' : 'tell'} title={signIn ? '登录后接着交' : '填好了，等着交'}>
      {signIn
        ? '登录到时间了。填好的都在，登录后会自己交上去。'
        : problem && problem !== 'fileGone'
          ? `${problem === 'offline' ? '现在没有信号。' : refusalText({ code: problem })}有了信号会自己交，不会交重。`
          : `正在交${left > 0 ? `，还有 ${left} 张照片` : ''}。`}
      {signIn ? (
        <ActionButton small onPress={() => open('staff-sign-in')}>
          登录
        </ActionButton>
      ) : (
        <ActionButton id="send-again" small kind="ghost" onPress={() => void surveys.run()}>
          现在就交
        </ActionButton>
      )}
    </Notice>
  );
}
