import type { ErrorCode } from '@twin-pledge/shared/kernel/errorCode';

/** The sentence for people that belongs to a code. */
export function errorMessage(code: ErrorCode | 'internal'): string {
  return code === 'internal' ? '系统出了点问题，请稍后再试。' : '这一步没有办成，请检查后再试。';
}
