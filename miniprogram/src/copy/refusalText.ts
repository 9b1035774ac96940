import { errorWords } from '@twin-pledge/shared/copy/errors';
import type { ApiErrorCode } from '../api/apiError';

/** What only the phone can say: that no answer came. */
const ownWords: Partial<Record<ApiErrorCode, string>> = {
  offline: '现在没有网络。连上网再试一次，填过的都还在。',
  timeout: '网络太慢，没有等到回音。请再试一次，不会重复提交。',
  serverFault: '系统出了点问题，请过一会儿再试。填过的都还在。',
};

/** Why something was not done, in a sentence that says what to do now. */
export const refusalText = (error: { readonly code: ApiErrorCode }): string =>
  ownWords[error.code] ?? errorWords(error.code);
