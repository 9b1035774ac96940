import type { ApiErrorCode } from '../api/apiError';
import { refusalText } from './refusalText';

const words: Partial<Record<ApiErrorCode | 'fileGone', string>> = {
  fileGone: '手机里找不到这张照片了，请删掉，重新拍一张。',
  tooLarge: '文件太大了，请重新拍一张，或者换一个小一点的文件。',
  unsupportedContentType: '这种文件打不开。请交照片（JPG、PNG、HEIC）或者PDF。',
  invalidInput: '这个文件是空的或者坏的，请重新拍一张。',
  notFound: '这次上传断得太久了，请删掉重新传。',
};

/** Why a photo or PDF did not arrive, in a sentence. */
export const fileProblemText = (code: ApiErrorCode | 'fileGone'): string =>
  words[code] ?? (code === 'fileGone' ? '' : refusalText({ code }));
