import Taro from '@tarojs/taro';

/** The button that WeChat must have seen pressed before it believes an agreement. */
export const agreeButtonId = 'agree-privacy';

/** One use of camera, album or clipboard that WeChat holds back until the person has answered. */
export interface HeldBack {
  agree: () => void;
  refuse: () => void;
}

/** Calls back each time WeChat wants the person's agreement first; the use goes on, or fails, by the answer. */
export function onPrivacyNeeded(listener: (held: HeldBack) => void): void {
  if (!Taro.onNeedPrivacyAuthorization) return;
  Taro.onNeedPrivacyAuthorization(((resolve: (answer: { event: string; buttonId?: string }) => void) => {
    listener({
      agree: () => resolve({ event: 'agree', buttonId: agreeButtonId }),
      refuse: () => resolve({ event: 'disagree' }),
    });
    // So the platform knows that the person was really shown the question.
    resolve({ event: 'exposureAuthorization' });
  }) as never);
}

/** Opens the guideline that the county has filed with WeChat; false where there is none to open. */
export async function openFiledGuideline(): Promise<boolean> {
  return new Promise((resolve) =>
    Taro.openPrivacyContract({ success: () => resolve(true), fail: () => resolve(false) }),
  );
}

/** Whether a use failed because the person did not agree. */
export const isPrivacyRefusal = (error: unknown): boolean =>
  /privacy/i.test(String((error as { errMsg?: string } | undefined)?.errMsg ?? ''));
